package dev.baton.sandbox.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.baton.sandbox.page.Assets.Asset;
import dev.baton.sandbox.page.modal.FieldView;
import dev.baton.sandbox.workspace.Workspace;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Serves the page, its files and its updates, and takes what people type and click. There is no login: whoever serves it
 * keeps other sites from reaching it.
 */
public final class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Hands hands;
    private final transient Workspace workspace;
    private final transient Places places;
    private final transient SidePanel beside;
    private final transient ModalSlot slot;
    private final transient ModalForms modals;
    private final transient SuggestionForms suggestions;
    private final transient PersonForms deeds;
    private final transient WorkspacePage page;
    private final transient Revisions revisions;
    private final transient Completion completion;
    private final transient Assets assets = new Assets();

    /** @param beside stands below the channels */
    public PageServlet(Workspace workspace, Hands hands, SidePanel beside) {
        this.hands = hands;
        this.workspace = workspace;
        this.places = new Places(workspace);
        this.beside = beside;
        this.slot = new ModalSlot(workspace, places);
        this.modals = new ModalForms(hands.inModals(), slot);
        this.suggestions = new SuggestionForms(workspace, hands.suggestions());
        this.page = new WorkspacePage(workspace, places, slot, hands, beside);
        this.revisions = new Revisions(workspace);
        this.completion = new Completion(workspace, places, hands.inChannels());
        this.deeds = new PersonForms(workspace, hands, completion);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Protection.of(response);
        switch (request.getMethod()) {
            case "GET", "HEAD" -> show(request, response);
            case "POST" -> take(request, response);
            default -> say(response, 405, "This page is only looked at and written to.");
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Asset> asset = assets.at(request.getRequestURI());
        if (asset.isPresent()) {
            send(response, asset.get().type(), asset.get().content());
            return;
        }
        switch (request.getRequestURI()) {
            case "/" -> {
                // In this order: a first look may open the direct messages, which is a change.
                Place place = placeOf(request);
                Optional<String> problem =
                        place.home() ? hands.inHome().open(place.viewer().id()) : Optional.empty();
                WorkspacePage.Around around =
                        new WorkspacePage.Around(problem.orElse(""), FirstSteps.render(request, place));
                html(response, page.whole(place, revisions.present(), around));
            }
            case "/timeline" -> showChanges(request, response);
            case Completion.PATH -> {
                String typed = request.getParameter("text");
                html(
                        response,
                        completion
                                .render(placeOf(request), typed == null ? "" : typed)
                                .render());
            }
            default -> say(response, 404, "There is nothing at this address.");
        }
    }

    private Place placeOf(HttpServletRequest request) {
        return places.of(request, beside.now(workspace.clock().instant()));
    }

    private void showChanges(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Place place = placeOf(request);
        String modal = request.getParameter("modal");
        // A modal that was drawn by an answer to a form may be older than what the list already shows.
        Optional<String> revision = modal == null || modal.equals(slot.key(place))
                ? revisions.after(request.getParameter("revision"))
                : Optional.of(revisions.present());
        if (revision.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        WorkspacePage.Shown shown = new WorkspacePage.Shown(request.getParameter("newest"), modal);
        html(response, page.changed(place, revision.get(), shown));
    }

    private void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(UTF_8.name());
        Place place = placeOf(request);
        if (request.getRequestURI().equals(FirstSteps.PATH)) {
            FirstSteps.dismiss(response);
            dismissed(request, response, place);
            return;
        }
        if (request.getRequestURI().startsWith(ModalForms.PATH)) {
            takeInModal(request, response, place);
            return;
        }
        if (request.getRequestURI().equals(FieldView.SUGGESTIONS)) {
            suggest(request, response, place);
            return;
        }
        answer(request, response, place, deeds.did(request, place));
    }

    private void suggest(HttpServletRequest request, HttpServletResponse response, Place place) throws IOException {
        SuggestionForms.Drawn drawn =
                suggestions.draw(request, place, deeds.message(request, place).orElse(null));
        if (drawn.list() == null) {
            answer(request, response, place, Optional.of(drawn.problem()).filter(problem -> !problem.isEmpty()));
        } else {
            html(response, drawn.list().render());
        }
    }

    private static void dismissed(HttpServletRequest request, HttpServletResponse response, Place place)
            throws IOException {
        if (request.getHeader("HX-Request") == null) {
            answer(request, response, place, Optional.empty());
        } else {
            html(response, "");
        }
    }

    /** A modal's forms are answered with the modal as it is then, so that nobody waits for the next look. */
    private void takeInModal(HttpServletRequest request, HttpServletResponse response, Place place) throws IOException {
        Optional<String> problem = modals.take(request, place);
        boolean changed = !slot.key(place).equals(request.getParameter("modal"));
        if (problem.isEmpty() && changed && request.getHeader("HX-Request") != null) {
            html(response, slot.render(place).render());
        } else {
            answer(request, response, place, problem);
        }
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, Place place, Optional<String> problem)
            throws IOException {
        if (problem.isPresent()) {
            say(response, HttpServletResponse.SC_CONFLICT, problem.get());
        } else if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", place.address());
        }
    }

    private static void html(HttpServletResponse response, String html) throws IOException {
        send(response, "text/html", html);
    }

    private static void say(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        send(response, "text/plain", sentence);
    }

    private static void send(HttpServletResponse response, String type, String content) throws IOException {
        response.setContentType(type + ";charset=utf-8");
        byte[] body = content.getBytes(UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}

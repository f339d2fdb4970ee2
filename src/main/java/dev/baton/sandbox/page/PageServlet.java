package dev.baton.sandbox.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.baton.sandbox.page.Assets.Asset;
import dev.baton.sandbox.workspace.Message;
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
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final transient Acting acting;
    private final transient Workspace workspace;
    private final transient Places places;
    private final transient WorkspacePage page;
    private final transient Revisions revisions;
    private final transient Assets assets = new Assets();

    public PageServlet(Workspace workspace, Acting acting) {
        this.acting = acting;
        this.workspace = workspace;
        this.places = new Places(workspace);
        this.page = new WorkspacePage(workspace, places);
        this.revisions = new Revisions(workspace);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
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
                Place place = places.of(request);
                html(response, page.whole(place, revisions.present()));
            }
            case "/timeline" -> showChanges(request, response);
            default -> say(response, 404, "There is nothing at this address.");
        }
    }

    private void showChanges(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> revision = revisions.after(request.getParameter("revision"));
        if (revision.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        html(response, page.changed(places.of(request), revision.get(), request.getParameter("newest")));
    }

    private void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(UTF_8.name());
        Place place = places.of(request);
        Optional<String> problem =
                switch (request.getRequestURI()) {
                    case "/messages" -> sayIt(request, place);
                    case "/clicks" -> click(request, place);
                    case "/dismissals" -> dismiss(request, place);
                    default -> Optional.of("There is nothing at this address.");
                };
        if (problem.isPresent()) {
            say(response, HttpServletResponse.SC_CONFLICT, problem.get());
        } else if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", place.address());
        }
    }

    private Optional<String> sayIt(HttpServletRequest request, Place place) {
        String text = request.getParameter("text");
        if (text == null || text.isBlank()) {
            return Optional.of("There was nothing to send.");
        }
        return acting.say(place.viewer().id(), place.channel().id(), text.strip());
    }

    private Optional<String> click(HttpServletRequest request, Place place) {
        String button = request.getParameter("button");
        Optional<Click> click = button == null ? Optional.empty() : Click.read(button);
        Optional<Message> message = message(request, place);
        if (click.isEmpty() || message.isEmpty()) {
            return Optional.of("That button is gone. Nothing was sent.");
        }
        return acting.click(
                place.viewer().id(),
                message.get(),
                click.get().blockId(),
                click.get().actionId());
    }

    private Optional<String> dismiss(HttpServletRequest request, Place place) {
        Optional<Message> message = message(request, place);
        if (message.isPresent() && !message.get().isEphemeral()) {
            return Optional.of("Others see that message too, so it stays.");
        }
        message.ifPresent(
                dismissed -> workspace.messages().delete(place.channel().id(), dismissed.ts()));
        return Optional.empty();
    }

    private Optional<Message> message(HttpServletRequest request, Place place) {
        String ts = request.getParameter("message");
        return ts == null
                ? Optional.empty()
                : workspace
                        .messages()
                        .get(place.channel().id(), ts)
                        .filter(m -> m.isVisibleTo(place.viewer().id()));
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

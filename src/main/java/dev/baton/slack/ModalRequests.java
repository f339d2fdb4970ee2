package dev.baton.slack;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import dev.baton.slack.command.OpenForm;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Filled;
import dev.baton.slack.modal.Form;
import dev.baton.slack.modal.Modal;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import dev.baton.slack.modal.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What Slack asks for about modals: to open one, to draw it anew, to take what was filled in. */
public final class ModalRequests {

    private final Map<String, Modal> byButton;
    private final Map<String, Form> forms;
    private final LeadBook book;
    private final LaterViews views;
    private final Acknowledgement acknowledgement;

    public ModalRequests(List<Modal> modals, LeadBook book, LaterViews views, Acknowledgement acknowledgement) {
        this.byButton = modals.stream()
                .flatMap(modal -> modal.buttons().stream().map(button -> Map.entry(button, modal)))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.forms = modals.stream()
                .filter(Form.class::isInstance)
                .map(Form.class::cast)
                .collect(toUnmodifiableMap(Form::callbackId, Function.identity()));
        this.book = book;
        this.views = views;
        this.acknowledgement = acknowledgement;
    }

    /** Action ids of the buttons that open modals. */
    List<String> buttons() {
        return List.copyOf(byButton.keySet());
    }

    /** Action ids of the inputs at which modals are drawn anew. */
    List<String> inputs() {
        return forms.values().stream()
                .flatMap(form -> form.redrawnBy().stream())
                .distinct()
                .toList();
    }

    /** Callback ids of the modals that can be sent. */
    List<String> callbacks() {
        return new ArrayList<>(forms.keySet());
    }

    /** Opens it, or says why not. */
    Response open(BlockActionRequest request) {
        Press press = new Press(request);
        Modal modal = byButton.get(press.action());
        Optional<LeadNumber> number = press.number();
        if (modal == null || number.isEmpty()) {
            return acknowledgement.telling(request, Press.NO_NUMBER);
        }
        BlockActionPayload click = request.getPayload();
        Shown shown = show(modal, number.get(), press.asker().user(), Entered.nothing());
        return followed(
                request,
                shown,
                screen -> Views.of(modal, number.get(), screen),
                view -> views.open(click.getTriggerId(), click.getResponseUrl(), view));
    }

    /** Opens what a line asks for, or says why not. */
    Response open(SlashCommandRequest request, OpenForm asked) {
        SlashCommandPayload line = request.getPayload();
        Shown shown = show(asked.form(), asked.number(), new UserId(line.getUserId()), asked.entered());
        return followed(
                request,
                shown,
                screen -> Views.of(asked.form(), asked.number(), screen),
                view -> views.open(line.getTriggerId(), line.getResponseUrl(), view));
    }

    /** Draws the modal anew, or leaves it as it is and says on top of it why. */
    Response redraw(BlockActionRequest request) {
        View view = request.getPayload().getView();
        Form form = view == null ? null : forms.get(Objects.requireNonNullElse(view.getCallbackId(), ""));
        Optional<LeadNumber> number = view == null ? Optional.empty() : number(view);
        if (form == null || number.isEmpty()) {
            return acknowledgement.telling(request, Press.NO_NUMBER);
        }
        UserId reader = new UserId(request.getPayload().getUser().getId());
        Shown shown = show(form, number.get(), reader, Entered.in(view));
        return followed(
                request, shown, screen -> Views.of(form, number.get(), screen), next -> views.update(view, next));
    }

    Response submit(ViewSubmissionRequest request) {
        View view = request.getPayload().getView();
        Form form = Objects.requireNonNull(forms.get(view.getCallbackId()), "Bolt asks only for what is there");
        UserId by = new UserId(request.getPayload().getUser().getId());
        Submitted submitted = number(view)
                .map(number -> form.submit(new Filled(number, by, RequestKey.of(view, by), Entered.in(view))))
                .orElseGet(() -> new Submitted.Refused(Press.NO_NUMBER));
        return acknowledgement.telling(request, submitted);
    }

    /** Shows the screen once the yes is on its way; where there is none, says why. */
    private Response followed(
            Request<?> request, Shown shown, Function<Shown.Screen, View> drawn, Consumer<View> then) {
        if (shown instanceof Shown.Instead instead) {
            return acknowledgement.telling(request, instead.message());
        }
        // Drawn before the yes: what fails here is still answered with a sentence.
        View view = drawn.apply((Shown.Screen) shown);
        return new Followed(() -> then.accept(view));
    }

    private Shown show(Modal modal, LeadNumber number, UserId reader, Entered entered) {
        return book.find(number)
                .map(lead -> modal.show(lead, reader, entered))
                .orElseGet(() -> new Shown.Instead(new Message("There is no lead " + number + ".", List.of())));
    }

    private static Optional<LeadNumber> number(View view) {
        return Optional.ofNullable(view.getPrivateMetadata()).flatMap(LeadNumber::parse);
    }
}

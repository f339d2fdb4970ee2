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
import dev.baton.slack.command.OpenForm;
import dev.baton.slack.command.OpenSheet;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Modal;
import dev.baton.slack.modal.Sheet;
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
import java.util.stream.Stream;

/** What Slack asks for about modals: to open one, to draw it anew, to take what was filled in. */
public final class ModalRequests {

    private final Map<String, Sheet> byButton;
    private final Map<String, Sheet> byCallback;
    private final LaterViews views;
    private final Acknowledgement acknowledgement;
    private final ShortcutRequests shortcuts;

    /** What opens: about a lead, or about something else. */
    public record Opening(List<Modal> modals, List<Sheet> sheets) {

        private List<Sheet> all(LeadBook book) {
            return Stream.concat(modals.stream().map(modal -> new AboutLead(modal, book)), sheets.stream())
                    .toList();
        }
    }

    public ModalRequests(Opening opening, LeadBook book, LaterViews views, Acknowledgement acknowledgement) {
        List<Sheet> sheets = opening.all(book);
        this.byButton = sheets.stream()
                .flatMap(sheet -> sheet.buttons().stream().map(button -> Map.entry(button, sheet)))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.byCallback = sheets.stream().collect(toUnmodifiableMap(Sheet::callbackId, Function.identity()));
        this.views = views;
        this.acknowledgement = acknowledgement;
        this.shortcuts = new ShortcutRequests(sheets, views, acknowledgement);
    }

    /** Those by which they are opened without a button or a line. */
    ShortcutRequests shortcuts() {
        return shortcuts;
    }

    /** Action ids of the buttons that open modals. */
    List<String> buttons() {
        return List.copyOf(byButton.keySet());
    }

    /** Action ids of the inputs at which modals are drawn anew. */
    List<String> inputs() {
        return byCallback.values().stream()
                .flatMap(sheet -> sheet.redrawnBy().stream())
                .distinct()
                .toList();
    }

    /** Callback ids of the modals that can be sent. */
    List<String> callbacks() {
        return new ArrayList<>(byCallback.keySet());
    }

    /** Opens it, or says why not. */
    Response open(BlockActionRequest request) {
        Press press = new Press(request);
        Sheet sheet = byButton.get(press.action());
        Optional<Long> number = press.number().map(LeadNumber::value);
        if (sheet == null || number.isEmpty()) {
            return acknowledgement.telling(request, Press.NO_NUMBER);
        }
        BlockActionPayload click = request.getPayload();
        return followed(
                request,
                new Drawn(sheet, number.get(), press.asker().user(), Entered.nothing()),
                view -> views.open(click.getTriggerId(), click.getResponseUrl(), view));
    }

    /** Opens what a line asks for, or says why not. */
    Response open(SlashCommandRequest request, OpenForm asked) {
        SlashCommandPayload line = request.getPayload();
        Sheet sheet = Objects.requireNonNull(byCallback.get(asked.form().callbackId()), "a line opens what there is");
        return followed(
                request,
                new Drawn(sheet, asked.number().value(), new UserId(line.getUserId()), asked.entered()),
                view -> views.open(line.getTriggerId(), line.getResponseUrl(), view));
    }

    /** The same for what is no lead yet. */
    Response open(SlashCommandRequest request, OpenSheet asked) {
        SlashCommandPayload line = request.getPayload();
        return followed(
                request,
                new Drawn(asked.sheet(), asked.number(), new UserId(line.getUserId()), asked.entered()),
                view -> views.open(line.getTriggerId(), line.getResponseUrl(), view));
    }

    /** Draws the modal anew, or leaves it as it is and says on top of it why. */
    Response redraw(BlockActionRequest request) {
        View view = request.getPayload().getView();
        Sheet sheet = view == null ? null : byCallback.get(Objects.requireNonNullElse(view.getCallbackId(), ""));
        Optional<Long> number = view == null ? Optional.empty() : number(view);
        if (sheet == null || number.isEmpty()) {
            return acknowledgement.telling(request, Press.NO_NUMBER);
        }
        UserId reader = new UserId(request.getPayload().getUser().getId());
        return followed(
                request, new Drawn(sheet, number.get(), reader, Entered.in(view)), next -> views.update(view, next));
    }

    Response submit(ViewSubmissionRequest request) {
        View view = request.getPayload().getView();
        Sheet sheet = Objects.requireNonNull(byCallback.get(view.getCallbackId()), "Bolt asks only for what is there");
        UserId by = new UserId(request.getPayload().getUser().getId());
        Submitted submitted = number(view)
                .map(number -> sheet.submit(new Sheet.Sent(number, by, RequestKey.of(view, by), Entered.in(view))))
                .orElseGet(() -> new Submitted.Refused(Press.NO_NUMBER));
        return acknowledgement.telling(request, submitted);
    }

    /** What is to be drawn, and for whom. */
    private record Drawn(Sheet sheet, long number, UserId reader, Entered entered) {}

    /** Shows the screen once the yes is on its way; where there is none, says why. */
    private Response followed(Request<?> request, Drawn drawn, Consumer<View> then) {
        Shown shown = drawn.sheet.show(drawn.number, drawn.reader, drawn.entered);
        if (shown instanceof Shown.Instead instead) {
            return acknowledgement.telling(request, instead.message());
        }
        // Drawn before the yes: what fails here is still answered with a sentence.
        View view = Views.of(drawn.sheet.callbackId(), drawn.number, (Shown.Screen) shown);
        return new Followed(() -> then.accept(view));
    }

    private static Optional<Long> number(View view) {
        return Optional.ofNullable(view.getPrivateMetadata())
                .flatMap(LeadNumber::parse)
                .map(LeadNumber::value);
    }
}

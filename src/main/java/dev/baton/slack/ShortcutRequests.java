package dev.baton.slack;

import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Sheet;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Views;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The app's shortcuts, from anywhere and from a message: each opens a form. */
final class ShortcutRequests {

    private final Map<String, Sheet> anywhere;
    private final Map<String, Sheet> onMessage;
    private final LaterViews views;
    private final Acknowledgement acknowledgement;

    ShortcutRequests(List<Sheet> sheets, LaterViews views, Acknowledgement acknowledgement) {
        this.anywhere = by(sheets, Sheet::shortcuts);
        this.onMessage = by(sheets, Sheet::messageShortcuts);
        this.views = views;
        this.acknowledgement = acknowledgement;
    }

    private static Map<String, Sheet> by(List<Sheet> sheets, Function<Sheet, Set<String>> shortcuts) {
        return sheets.stream()
                .flatMap(sheet -> shortcuts.apply(sheet).stream().map(id -> Map.entry(id, sheet)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Set<String> anywhere() {
        return anywhere.keySet();
    }

    Set<String> onMessage() {
        return onMessage.keySet();
    }

    Response open(GlobalShortcutRequest request) {
        GlobalShortcutPayload used = request.getPayload();
        Sheet sheet = Objects.requireNonNull(anywhere.get(used.getCallbackId()), "Bolt asks only for what is there");
        return opened(
                request,
                sheet,
                sheet.show(Sheet.FIRST, new UserId(used.getUser().getId()), Entered.nothing()),
                view -> views.open(used.getTriggerId(), null, view));
    }

    Response open(MessageShortcutRequest request) {
        MessageShortcutPayload used = request.getPayload();
        Sheet sheet = Objects.requireNonNull(onMessage.get(used.getCallbackId()), "Bolt asks only for what is there");
        SaidMessage said = new SaidMessage(used);
        Entered entered = sheet.begun(said.text(), said.link().orElse(null));
        return opened(
                request,
                sheet,
                sheet.show(Sheet.FIRST, new UserId(used.getUser().getId()), entered),
                view -> views.open(used.getTriggerId(), used.getResponseUrl(), view));
    }

    private Response opened(Request<?> request, Sheet sheet, Shown shown, Consumer<View> open) {
        if (shown instanceof Shown.Instead instead) {
            return acknowledgement.telling(request, instead.message());
        }
        View view = Views.of(sheet.callbackId(), Sheet.FIRST, (Shown.Screen) shown);
        return new Followed(() -> open.accept(view));
    }
}

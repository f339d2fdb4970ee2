package dev.baton.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewClosedRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What Slack puts into every request that somebody made, and without which nobody knows who asks and where. */
final class RequiredFields {

    private RequiredFields() {}

    /** The names of those that are not there. */
    static List<String> missing(Request<?> request) {
        return needed(request).entrySet().stream()
                .filter(field -> field.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> needed(Request<?> request) {
        Map<String, String> needed = new LinkedHashMap<>();
        if (request instanceof SlashCommandRequest command) {
            needed.put("user_id", given(command.getPayload().getUserId()));
            needed.put("channel_id", given(command.getPayload().getChannelId()));
        } else if (request instanceof BlockActionRequest click) {
            needed.put("user.id", id(click.getPayload().getUser(), BlockActionPayload.User::getId));
            List<BlockActionPayload.Action> actions = click.getPayload().getActions();
            // Bolt answers those that have none; at one that is null it fails.
            needed.put("actions", actions != null && actions.stream().anyMatch(Objects::isNull) ? "" : "given");
        } else if (request instanceof ViewSubmissionRequest form) {
            needed.put("user.id", id(form.getPayload().getUser(), ViewSubmissionPayload.User::getId));
            needed.put("view", form.getPayload().getView() == null ? "" : "given");
        } else if (request instanceof ViewClosedRequest closed) {
            needed.put("view", closed.getPayload().getView() == null ? "" : "given");
        } else if (request instanceof GlobalShortcutRequest shortcut) {
            needed.put("user.id", id(shortcut.getPayload().getUser(), GlobalShortcutPayload.User::getId));
        } else if (request instanceof MessageShortcutRequest shortcut) {
            needed.put("user.id", id(shortcut.getPayload().getUser(), MessageShortcutPayload.User::getId));
            needed.put("message", shortcut.getPayload().getMessage() == null ? "" : "given");
        } else if (request instanceof EventRequest event && "app_home_opened".equals(event.getEventType())) {
            needed.put("event.user", homeOf(event));
        }
        return needed;
    }

    /** Bolt gives events as text. */
    private static String homeOf(EventRequest event) {
        JsonElement user = JsonParser.parseString(event.getRequestBodyAsString())
                .getAsJsonObject()
                .getAsJsonObject("event")
                .get("user");
        return user != null && user.isJsonPrimitive() ? user.getAsString() : "";
    }

    private static <U> String id(@Nullable U user, Function<U, @Nullable String> id) {
        return user == null ? "" : given(id.apply(user));
    }

    private static String given(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}

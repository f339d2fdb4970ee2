package dev.baton.slack;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            needed.put("user.id", given(click.getPayload().getUser().getId()));
        } else if (request instanceof ViewSubmissionRequest form) {
            needed.put("user.id", given(form.getPayload().getUser().getId()));
        }
        return needed;
    }

    private static String given(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}

package dev.baton.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What Slack puts into every command, and without which nobody knows who asks and where. */
final class CommandFields {

    private CommandFields() {}

    /** The names of those that are not there. */
    static List<String> missing(SlashCommandPayload command) {
        Map<String, String> needed = new LinkedHashMap<>();
        needed.put("user_id", Objects.requireNonNullElse(command.getUserId(), ""));
        needed.put("channel_id", Objects.requireNonNullElse(command.getChannelId(), ""));
        return needed.entrySet().stream()
                .filter(field -> field.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();
    }
}

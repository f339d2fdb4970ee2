package dev.baton.slack.socket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Slack sends over a socket.
 *
 * @param type    such as {@code hello}, {@code disconnect} or {@code slash_commands}
 * @param id      what it is acknowledged with; null where Slack expects none
 * @param reason  why the socket will be closed; empty for anything but {@code disconnect}
 * @param payload what happened; missing where nothing did
 */
record Envelope(String type, @Nullable String id, String reason, JsonNode payload) {

    /** Slack's are shorter by far; a longer one would go into every log and acknowledgement. */
    private static final int LONGEST_ID = 200;

    /** Refuses what is nested so deeply that it could exhaust a thread. */
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Empty for what is no envelope. */
    static Optional<Envelope> read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            String type = json.path("type").textValue();
            String id = json.path("envelope_id").textValue();
            return type == null
                    ? Optional.empty()
                    : Optional.of(new Envelope(
                            type, isGood(id) ? id : null, json.path("reason").asText(), json.path("payload")));
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }

    private static boolean isGood(@Nullable String id) {
        return id != null && !id.isBlank() && id.length() <= LONGEST_ID;
    }
}

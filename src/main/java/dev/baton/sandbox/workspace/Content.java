package dev.baton.sandbox.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * What a message says.
 *
 * @param text     mrkdwn, escaped; may be empty where there are blocks
 * @param blocks   an array as it was sent, block ids added; empty for plain text
 * @param metadata {@code event_type} and {@code event_payload}; null without
 */
public record Content(
        String text, JsonNode blocks, @Nullable JsonNode metadata) {

    public static Content of(String text) {
        return new Content(text, JsonNodeFactory.instance.arrayNode(), null);
    }
}

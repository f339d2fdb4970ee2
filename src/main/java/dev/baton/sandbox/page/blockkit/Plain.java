package dev.baton.sandbox.page.blockkit;

import com.fasterxml.jackson.databind.JsonNode;

/** Plain text objects. */
public final class Plain {

    private Plain() {}

    /** The characters of a {@code plain_text} object, as a reader sees them. */
    public static String text(JsonNode object) {
        String text = Entities.decode(object.path("text").asText(""));
        return object.path("emoji").asBoolean(true) ? Shortcodes.toEmoji(text) : text;
    }
}

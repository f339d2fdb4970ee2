package dev.baton.sandbox.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A modal that someone has open, or their home tab.
 *
 * @param id       {@code V…}
 * @param user     whom it is shown to
 * @param content  as the app sent it, block ids added
 * @param hash     changes with every update
 * @param previous the modal below it on the stack; null for the lowest and for a home tab
 */
public record View(
        String id,
        String user,
        JsonNode content,
        String hash,
        @Nullable String previous) {

    public boolean isHome() {
        return content.path("type").asText().equals("home");
    }
}

package dev.baton.sandbox.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A modal that someone has open, or their home tab.
 *
 * @param id       {@code V…}
 * @param user     whom it is shown to
 * @param content  as the app sent it, block ids added
 * @param hash     changes with every update
 * @param previous the modal below it on the stack; null for the lowest and for a home tab
 * @param values   what its fields hold by now, by block id and action id
 * @param errors   sentences by the block id of the input they stand under; that of the whole view under an empty id
 */
public record View(
        String id,
        String user,
        JsonNode content,
        String hash,
        @Nullable String previous,
        JsonNode values,
        Map<String, String> errors) {

    public View {
        errors = Map.copyOf(errors);
    }

    View holding(JsonNode entered, Map<String, String> mistakes) {
        return new View(id, user, content, hash, previous, entered, mistakes);
    }

    public boolean isHome() {
        return content.path("type").asText().equals("home");
    }
}

package dev.baton.sandbox.page.blockkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Optional;

/**
 * Which button was clicked, or which field was changed.
 *
 * @param option what was chosen of a menu; empty for everything else
 */
public record Click(String blockId, String actionId, String option) {

    /** Where a button that stands for an option of a menu says which one. */
    static final String OPTION = "option_of_menu";

    public Click(String blockId, String actionId) {
        this(blockId, actionId, "");
    }

    /** @param button as it was given to be drawn */
    public static Click of(String blockId, JsonNode button) {
        return new Click(
                blockId, button.path("action_id").asText(), button.path(OPTION).asText(""));
    }

    /** The form in which a button carries it. */
    public String written() {
        String written = URLEncoder.encode(blockId, UTF_8) + "&" + URLEncoder.encode(actionId, UTF_8);
        return option.isEmpty() ? written : written + "&" + URLEncoder.encode(option, UTF_8);
    }

    /** The opposite of {@link #written}; empty for anything else. */
    public static Optional<Click> read(String written) {
        String[] parts = written.split("&", -1);
        if (parts.length < 2 || parts.length > 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Click(
                    URLDecoder.decode(parts[0], UTF_8),
                    URLDecoder.decode(parts[1], UTF_8),
                    parts.length == 3 ? URLDecoder.decode(parts[2], UTF_8) : ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

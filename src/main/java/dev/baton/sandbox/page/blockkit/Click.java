package dev.baton.sandbox.page.blockkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Optional;

/** Which button was clicked, or which field was changed. */
public record Click(String blockId, String actionId) {

    /** The form in which a button carries it. */
    public String written() {
        return URLEncoder.encode(blockId, UTF_8) + "&" + URLEncoder.encode(actionId, UTF_8);
    }

    /** The opposite of {@link #written}; empty for anything else. */
    public static Optional<Click> read(String written) {
        String[] parts = written.split("&", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Click(URLDecoder.decode(parts[0], UTF_8), URLDecoder.decode(parts[1], UTF_8)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

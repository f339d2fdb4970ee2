package dev.baton.sandbox.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Optional;

/** Which button of a message was clicked. */
record Click(String blockId, String actionId) {

    /** The form in which a button carries it. */
    String written() {
        return Place.encoded(blockId) + "&" + Place.encoded(actionId);
    }

    /** The opposite of {@link #written}; empty for anything else. */
    static Optional<Click> read(String written) {
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

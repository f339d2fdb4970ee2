package dev.baton.sandbox.page.blockkit;

import dev.baton.html.Html;
import java.util.ArrayList;
import java.util.List;

/** What is drawn of a line so far: plain text, in which shortcodes and entities count, and everything else. */
final class Parts {

    private final List<Html> parts = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();

    void plain(char c) {
        plain.append(c);
    }

    void plain(String text) {
        plain.append(text);
    }

    void add(Html part) {
        flush();
        parts.add(part);
    }

    Html all() {
        flush();
        return Html.all(parts);
    }

    private void flush() {
        if (!plain.isEmpty()) {
            parts.add(Html.text(Shortcodes.toEmoji(Entities.decode(plain.toString()))));
            plain.setLength(0);
        }
    }
}

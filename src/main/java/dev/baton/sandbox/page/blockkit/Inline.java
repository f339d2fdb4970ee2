package dev.baton.sandbox.page.blockkit;

import dev.baton.html.Html;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One line of mrkdwn: bold, italic, strike, code and references, in one pass from left to right. */
final class Inline {

    private static final Map<Character, String> STYLES = Map.of('*', "strong", '_', "em", '~', "s");

    private final String line;
    private final Reference references;
    /** Markers not looked for: those we are inside of, and those known to have no end, which keeps long lines fast. */
    private final Set<Character> spent;

    private final Parts parts = new Parts();

    private Inline(String line, Reference references, Set<Character> spent) {
        this.line = line;
        this.references = references;
        this.spent = new HashSet<>(spent);
    }

    static Html render(String line, Reference references) {
        return new Inline(line, references, Set.of()).render();
    }

    private Html render() {
        int at = 0;
        while (at < line.length()) {
            at = step(at);
        }
        return parts.all();
    }

    /** Draws what begins here and returns where the next begins. */
    private int step(int at) {
        char c = line.charAt(at);
        if (c == '<') {
            return reference(at);
        }
        if (c == '`') {
            return code(at);
        }
        if (STYLES.containsKey(c)) {
            return style(at, c);
        }
        parts.plain(c);
        return at + 1;
    }

    private int reference(int at) {
        int end = closing(at);
        Optional<Html> drawn = end < 0 ? Optional.empty() : references.render(line.substring(at + 1, end));
        if (drawn.isEmpty()) {
            parts.plain('<');
            return at + 1;
        }
        parts.add(drawn.get());
        return end + 1;
    }

    /** Where the bracket that opens here closes; -1 where another opens first, as no reference holds a reference. */
    private int closing(int open) {
        for (int at = open + 1; at < line.length(); at++) {
            if (line.charAt(at) == '>') {
                return at;
            }
            if (line.charAt(at) == '<') {
                return -1;
            }
        }
        return -1;
    }

    private int code(int at) {
        int end = spent.contains('`') ? -1 : line.indexOf('`', at + 1);
        if (end <= at + 1) {
            if (end < 0) {
                spent.add('`');
            }
            parts.plain('`');
            return at + 1;
        }
        parts.add(Html.tag("code").with(Entities.decode(line.substring(at + 1, end))));
        return end + 1;
    }

    private int style(int at, char marker) {
        boolean opens = at + 1 < line.length()
                && !isWordAt(at - 1)
                && !Character.isWhitespace(line.charAt(at + 1))
                && line.charAt(at + 1) != marker
                && !spent.contains(marker);
        int end = opens ? endOf(marker, at + 2) : -1;
        if (end < 0) {
            if (opens) {
                spent.add(marker);
            }
            parts.plain(marker);
            return at + 1;
        }
        Set<Character> inside = new HashSet<>(spent);
        inside.add(marker);
        Html content = new Inline(line.substring(at + 1, end), references, inside).render();
        parts.add(Html.tag(STYLES.getOrDefault(marker, "span")).with(content));
        return end + 1;
    }

    private int endOf(char marker, int from) {
        for (int at = from; at < line.length(); at++) {
            if (line.charAt(at) == '<') {
                at = Math.max(at, closing(at));
            } else if (line.charAt(at) == marker && !Character.isWhitespace(line.charAt(at - 1)) && !isWordAt(at + 1)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isWordAt(int at) {
        return at >= 0 && at < line.length() && Character.isLetterOrDigit(line.charAt(at));
    }
}

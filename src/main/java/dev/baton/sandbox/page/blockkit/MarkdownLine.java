package dev.baton.sandbox.page.blockkit;

import dev.baton.html.Html;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One line of Markdown: bold, italic, strike, code, links and what Slack puts in angle brackets. */
final class MarkdownLine {

    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|~<>";
    /** The longer marker of two comes first. */
    private static final Map<String, String> STYLES = styles();

    private final String line;
    private final Reference references;
    /** Markers not looked for: those we are inside of, which keeps what is nested shallow. */
    private final Set<String> spent;

    private final Parts parts = new Parts();

    private MarkdownLine(String line, Reference references, Set<String> spent) {
        this.line = line;
        this.references = references;
        this.spent = spent;
    }

    private static Map<String, String> styles() {
        Map<String, String> styles = new LinkedHashMap<>();
        styles.put("**", "strong");
        styles.put("__", "strong");
        styles.put("~~", "s");
        styles.put("*", "em");
        styles.put("_", "em");
        return styles;
    }

    static Html render(String line, Reference references) {
        return new MarkdownLine(line, references, Set.of()).render();
    }

    private Html render() {
        int at = 0;
        while (at < line.length()) {
            int next = special(at);
            if (next == at) {
                parts.plain(line.charAt(at));
                next = at + 1;
            }
            at = next;
        }
        return parts.all();
    }

    /** Draws what begins here and returns where the next begins; here itself where nothing special does. */
    private int special(int at) {
        char c = line.charAt(at);
        if (c == '\\' && at + 1 < line.length() && ESCAPABLE.indexOf(line.charAt(at + 1)) >= 0) {
            parts.plain(line.charAt(at + 1));
            return at + 2;
        }
        if (c == '`') {
            return code(at);
        }
        if (c == '<') {
            return reference(at);
        }
        if (c == '[') {
            return link(at, at);
        }
        if (c == '!' && line.startsWith("[", at + 1)) {
            return link(at, at + 1);
        }
        for (Map.Entry<String, String> style : STYLES.entrySet()) {
            if (line.startsWith(style.getKey(), at)) {
                int end = style(at, style.getKey(), style.getValue());
                if (end > at) {
                    return end;
                }
            }
        }
        return at;
    }

    private int code(int at) {
        int end = line.indexOf('`', at + 1);
        if (end <= at + 1) {
            return at;
        }
        parts.add(Html.tag("code").with(Entities.decode(line.substring(at + 1, end))));
        return end + 1;
    }

    private int reference(int at) {
        int end = line.indexOf('>', at);
        Optional<Html> drawn = end < 0 ? Optional.empty() : references.render(line.substring(at + 1, end));
        drawn.ifPresent(parts::add);
        return drawn.isPresent() ? end + 1 : at;
    }

    /** A picture is its description, as a link to it: the page loads nothing from elsewhere. */
    private int link(int at, int bracket) {
        int middle = line.indexOf("](", bracket);
        int end = middle < 0 ? -1 : line.indexOf(')', middle);
        if (end < 0 || spent.contains("[")) {
            return at;
        }
        String[] target = line.substring(middle + 2, end).strip().split("\\s+", 2);
        String words = (bracket > at ? "🖼 " : "") + line.substring(bracket + 1, middle);
        Optional<Html> drawn = references.link(Entities.decode(target[0]), Optional.of(Entities.decode(words)));
        drawn.ifPresent(parts::add);
        return drawn.isPresent() ? end + 1 : at;
    }

    private int style(int at, String marker, String tag) {
        int from = at + marker.length();
        boolean opens = !spent.contains(marker)
                && from < line.length()
                && !Character.isWhitespace(line.charAt(from))
                && (marker.charAt(0) != '_' || !isWordAt(at - 1));
        int end = opens ? endOf(marker, from + 1) : -1;
        if (end < 0) {
            return at;
        }
        Set<String> inside = new HashSet<>(spent);
        inside.add(marker);
        parts.add(Html.tag(tag).with(new MarkdownLine(line.substring(from, end), references, inside).render()));
        return end + marker.length();
    }

    private int endOf(String marker, int from) {
        int end = line.indexOf(marker, from);
        while (end >= 0) {
            int run = end;
            while (run < line.length() && line.charAt(run) == marker.charAt(0)) {
                run++;
            }
            boolean fits = marker.length() == 1 ? (run - end) % 2 == 1 : run - end >= 2;
            boolean closes =
                    !Character.isWhitespace(line.charAt(end - 1)) && (marker.charAt(0) != '_' || !isWordAt(run));
            if (fits && closes) {
                return run - marker.length();
            }
            end = line.indexOf(marker, run);
        }
        return -1;
    }

    private boolean isWordAt(int at) {
        return at >= 0 && at < line.length() && Character.isLetterOrDigit(line.charAt(at));
    }
}

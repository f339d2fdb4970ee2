package dev.baton.sandbox.page.blockkit;

import dev.baton.html.Element;
import dev.baton.html.Html;
import java.util.ArrayList;
import java.util.List;

/** Slack's mrkdwn in HTML: code fences, quotes, bullets, and lines with their inline styles. */
public final class Mrkdwn {

    private static final String FENCE = "```";
    private static final String BULLET = "• ";

    private final Reference references;

    public Mrkdwn(Reader reader) {
        this.references = new Reference(reader);
    }

    /** @param text as Slack holds it, with {@code &}, {@code <} and {@code >} escaped */
    public Html render(String text) {
        List<Html> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int open = text.indexOf(FENCE, from);
            int close = open < 0 ? -1 : text.indexOf(FENCE, open + FENCE.length());
            if (close < 0) {
                break;
            }
            parts.add(lines(text.substring(from, open)));
            String code = text.substring(open + FENCE.length(), close).strip();
            parts.add(Html.tag("pre").with(Entities.decode(code)));
            from = close + FENCE.length();
        }
        parts.add(lines(text.substring(from)));
        return Html.all(parts);
    }

    private Html lines(String text) {
        if (text.isBlank()) {
            return Html.nothing();
        }
        List<Html> parts = new ArrayList<>();
        List<String> group = new ArrayList<>();
        Kind kind = Kind.PLAIN;
        for (String line : text.lines().toList()) {
            Kind next = Kind.of(line);
            if (next != kind && !group.isEmpty()) {
                parts.add(draw(kind, group));
                group.clear();
            }
            kind = next;
            group.add(kind.strip(line));
        }
        parts.add(draw(kind, group));
        return Html.all(parts);
    }

    private Html draw(Kind kind, List<String> lines) {
        return switch (kind) {
            case QUOTE -> Html.tag("blockquote").with(broken(lines));
            case BULLET -> bullets(lines);
            case PLAIN -> Html.tag("p").with(broken(lines));
        };
    }

    private Html bullets(List<String> lines) {
        Element list = Html.tag("ul");
        for (String line : lines) {
            list = list.with(Html.tag("li").with(Inline.render(line, references)));
        }
        return list;
    }

    private Html broken(List<String> lines) {
        List<Html> parts = new ArrayList<>();
        for (String line : lines) {
            if (!parts.isEmpty()) {
                parts.add(Html.tag("br"));
            }
            parts.add(Inline.render(line, references));
        }
        return Html.all(parts);
    }

    private enum Kind {
        PLAIN,
        QUOTE,
        BULLET;

        static Kind of(String line) {
            if (line.startsWith(">") || line.startsWith("&gt;")) {
                return QUOTE;
            }
            return line.startsWith(Mrkdwn.BULLET) ? BULLET : PLAIN;
        }

        String strip(String line) {
            return switch (this) {
                case QUOTE -> line.replaceFirst("^(>|&gt;) ?", "");
                case BULLET -> line.substring(Mrkdwn.BULLET.length());
                case PLAIN -> line;
            };
        }
    }
}

package dev.baton.sandbox.page.blockkit;

import dev.baton.html.Element;
import dev.baton.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code markdown} block: headings, lists, quotes, code, tables and rules, as Markdown has them. */
final class Markdown {

    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```|~~~).*");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
    private static final Pattern QUOTE = Pattern.compile("(?:>|&gt;) ?(.*)");
    private static final Pattern UNDER_HEAD = Pattern.compile("\\s*:?-+:?\\s*");
    private static final Pattern BETWEEN_CELLS = Pattern.compile("(?<!\\\\)\\|");
    private static final int DEEPEST = 4;

    private final Reference references;

    Markdown(Reader reader) {
        this.references = new Reference(reader);
    }

    Html render(String text) {
        return blocks(text.lines().toList(), 0);
    }

    private Html blocks(List<String> lines, int depth) {
        List<Html> parts = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = endOfBlock(lines, at, depth);
            if (end == at) {
                paragraph.add(lines.get(at));
                at++;
            } else {
                flush(paragraph, parts);
                parts.add(block(lines.subList(at, end), depth));
                at = end;
            }
        }
        flush(paragraph, parts);
        return Html.all(parts);
    }

    /** Where the block ends that begins here; here itself where none does but a paragraph goes on. */
    private static int endOfBlock(List<String> lines, int at, int depth) {
        String line = lines.get(at);
        if (FENCE.matcher(line).matches()) {
            int end = at + 1;
            while (end < lines.size() && !FENCE.matcher(lines.get(end)).matches()) {
                end++;
            }
            return Math.min(end + 1, lines.size());
        }
        if (line.isBlank() || HEADING.matcher(line).matches() || isRule(line)) {
            return at + 1;
        }
        int end = at;
        if (depth < DEEPEST && QUOTE.matcher(line).matches()) {
            while (end < lines.size() && QUOTE.matcher(lines.get(end)).matches()) {
                end++;
            }
        } else if (MarkdownList.isItem(line)) {
            end = MarkdownList.end(lines, at);
        } else if (isTable(lines, at)) {
            end = at + 2;
            while (end < lines.size() && lines.get(end).contains("|")) {
                end++;
            }
        }
        return end;
    }

    private static boolean isRule(String line) {
        String marks = line.replaceAll("\\s", "");
        return marks.length() >= 3
                && "-*_".indexOf(marks.charAt(0)) >= 0
                && marks.chars().allMatch(mark -> mark == marks.charAt(0));
    }

    private static boolean isTable(List<String> lines, int at) {
        if (!lines.get(at).contains("|") || at + 1 == lines.size()) {
            return false;
        }
        List<String> rules = cells(lines.get(at + 1));
        return rules.size() == cells(lines.get(at)).size()
                && rules.stream().allMatch(rule -> UNDER_HEAD.matcher(rule).matches());
    }

    private Html block(List<String> lines, int depth) {
        String first = lines.get(0);
        Matcher heading = HEADING.matcher(first);
        if (FENCE.matcher(first).matches()) {
            boolean closed = lines.size() > 1
                    && FENCE.matcher(lines.get(lines.size() - 1)).matches();
            List<String> code = lines.subList(1, closed ? lines.size() - 1 : lines.size());
            return Html.tag("pre").with(Entities.decode(String.join("\n", code)));
        }
        if (first.isBlank()) {
            return Html.nothing();
        }
        if (heading.matches()) {
            return Html.tag("h4").with(line(heading.group(1)));
        }
        if (isRule(first)) {
            return Html.tag("hr");
        }
        if (QUOTE.matcher(first).matches()) {
            List<String> inside = lines.stream()
                    .map(line -> QUOTE.matcher(line).replaceFirst("$1"))
                    .toList();
            return Html.tag("blockquote").with(blocks(inside, depth + 1));
        }
        return MarkdownList.isItem(first) ? new MarkdownList(references).render(lines) : table(lines);
    }

    private Html table(List<String> lines) {
        List<String> sides = cells(lines.get(1)).stream().map(Markdown::side).toList();
        Element head = Html.tag("thead").with(row("th", cells(lines.get(0)), sides));
        List<Html> rows = new ArrayList<>();
        lines.subList(2, lines.size()).forEach(line -> rows.add(row("td", cells(line), sides)));
        return Grid.around("Table", head, Html.tag("tbody").with(rows));
    }

    private Html row(String tag, List<String> cells, List<String> sides) {
        Element row = Html.tag("tr");
        for (int i = 0; i < cells.size(); i++) {
            Element cell = Html.tag(tag).with(line(cells.get(i).strip()));
            Element placed = i < sides.size() && !sides.get(i).isEmpty() ? cell.css(sides.get(i)) : cell;
            row = row.with(tag.equals("th") ? placed.attr("scope", "col") : placed);
        }
        return row;
    }

    private static List<String> cells(String line) {
        String inside = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        return List.of(BETWEEN_CELLS.split(inside, -1));
    }

    private static String side(String rule) {
        String dashes = rule.strip();
        if (dashes.endsWith(":")) {
            return dashes.startsWith(":") ? "center" : "right";
        }
        return "";
    }

    private void flush(List<String> paragraph, List<Html> parts) {
        if (!paragraph.isEmpty()) {
            List<Html> lines = new ArrayList<>();
            for (String line : paragraph) {
                if (!lines.isEmpty()) {
                    lines.add(Html.tag("br"));
                }
                lines.add(line(line.strip()));
            }
            parts.add(Html.tag("p").with(lines));
            paragraph.clear();
        }
    }

    private Html line(String text) {
        return MarkdownLine.render(text, references);
    }
}

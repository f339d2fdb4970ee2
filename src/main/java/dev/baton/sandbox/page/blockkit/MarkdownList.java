package dev.baton.sandbox.page.blockkit;

import dev.baton.html.Element;
import dev.baton.html.Html;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists of Markdown; how far an item is indented says in which list it stands. */
final class MarkdownList {

    private static final Pattern ITEM = Pattern.compile("(\\s*)(?:[-*+]|(\\d{1,9})[.)])\\s+(.*)");
    private static final Pattern TASK = Pattern.compile("\\[([ xX])]\\s+(.*)");
    private static final int DEEPEST = 8;

    private final Reference references;

    MarkdownList(Reference references) {
        this.references = references;
    }

    static boolean isItem(String line) {
        return ITEM.matcher(line).matches();
    }

    /** Where the list ends that begins here: at a blank line, a line that is no part of it, or an item of another kind. */
    static int end(List<String> lines, int from) {
        int end = from + 1;
        while (end < lines.size() && !lines.get(end).isBlank() && goesOn(lines.get(from), lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(String first, String line) {
        return indent(line) > indent(first) || (isItem(line) && isNumbered(line) == isNumbered(first));
    }

    private static boolean isNumbered(String item) {
        return Character.isDigit(item.strip().charAt(0));
    }

    /** @param lines of which the first is an item */
    Html render(List<String> lines) {
        return render(lines, 0);
    }

    private Html render(List<String> lines, int depth) {
        Matcher first = ITEM.matcher(lines.get(0));
        boolean numbered = first.matches() && first.group(2) != null;
        Element list = Html.tag(numbered ? "ol" : "ul");
        if (numbered && !first.group(2).equals("1")) {
            list = list.attr("start", first.group(2));
        }
        int own = depth < DEEPEST ? indent(lines.get(0)) : Integer.MAX_VALUE;
        int at = 0;
        while (at < lines.size()) {
            int end = at + 1;
            while (end < lines.size() && (!isItem(lines.get(end)) || indent(lines.get(end)) > own)) {
                end++;
            }
            list = list.with(item(lines.subList(at, end), depth));
            at = end;
        }
        return list;
    }

    private Html item(List<String> lines, int depth) {
        Matcher first = ITEM.matcher(lines.get(0));
        Element item = Html.tag("li")
                .with(words(first.matches() ? first.group(3) : lines.get(0).strip()));
        int at = 1;
        while (at < lines.size() && !isItem(lines.get(at))) {
            item = item.with(Html.tag("br"), MarkdownLine.render(lines.get(at).strip(), references));
            at++;
        }
        return at < lines.size() ? item.with(render(lines.subList(at, lines.size()), depth + 1)) : item;
    }

    private Html words(String text) {
        Matcher task = TASK.matcher(text);
        return task.matches()
                ? Html.all(
                        Html.text(task.group(1).isBlank() ? "☐ " : "☑ "),
                        MarkdownLine.render(task.group(2), references))
                : MarkdownLine.render(text, references);
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        return indent;
    }
}

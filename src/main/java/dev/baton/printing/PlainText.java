package dev.baton.printing;

import dev.baton.digest.edition.Edition;
import dev.baton.digest.edition.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A digest as text for a terminal of 80 columns; charts are rows of numbers. */
public final class PlainText {

    private static final int WIDTH = 80;
    private static final String BULLET = "- ";

    private PlainText() {}

    public static String of(Edition edition) {
        List<String> lines = new ArrayList<>(Wrap.of(edition.title(), WIDTH));
        lines.addAll(Wrap.of(edition.headline(), WIDTH));
        Stream.concat(edition.front().stream(), edition.details().stream()).forEach(part -> {
            lines.add("");
            lines.addAll(title(part));
            lines.addAll(body(part));
        });
        lines.add("");
        lines.addAll(Wrap.of(
                "Usual: the median of the four before. Below ten of something there are counts only. What each number is"
                        + " made of, and of which leads: --format csv, json or html.",
                WIDTH));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> title(Part part) {
        String unit = part instanceof Part.Trend trend ? ", " + trend.unit() : "";
        List<String> title = new ArrayList<>(Wrap.of(part.title() + unit, WIDTH));
        title.add("-".repeat(title.stream().mapToInt(Wrap::length).max().orElse(0)));
        return title;
    }

    private static List<String> body(Part part) {
        if (part instanceof Part.Table table) {
            return TextTable.lines(table.head(), table.rows(), WIDTH);
        }
        if (part instanceof Part.Trend trend) {
            return TextTable.lines(TrendTable.head(trend), TrendTable.rows(trend), WIDTH);
        }
        return ((Part.Lines) part).lines().stream().flatMap(PlainText::item).toList();
    }

    private static Stream<String> item(String text) {
        List<String> wrapped = Wrap.of(text, WIDTH - BULLET.length());
        return Stream.iterate(0, at -> at < wrapped.size(), at -> at + 1)
                .map(at -> (at == 0 ? BULLET : " ".repeat(BULLET.length())) + wrapped.get(at));
    }
}

package dev.baton.slack.card;

import dev.baton.digest.edition.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A part of a digest as lines of text, for where there are no tables and charts. Literal, not escaped. */
final class PartText {

    /** As much of a cell as the line can have at all. */
    private static final int CELL = 200;

    private PartText() {}

    static List<String> of(Part part) {
        List<String> lines = new ArrayList<>();
        lines.add(part.title() + unit(part));
        if (part instanceof Part.Table table) {
            table.rows().forEach(row -> lines.add("• " + row(table.head(), row)));
        } else if (part instanceof Part.Trend trend) {
            List<String> told = trend.labels().stream()
                    .filter(label -> trend.series().stream()
                            .anyMatch(series -> series.points().containsKey(label)))
                    .toList();
            if (told.isEmpty()) {
                lines.add("• no week has enough to tell");
            } else {
                trend.series().forEach(series -> lines.add("• " + series(told, series)));
            }
        } else {
            ((Part.Lines) part).lines().forEach(line -> lines.add("• " + line));
        }
        return lines;
    }

    private static String unit(Part part) {
        return part instanceof Part.Trend trend ? ", in " + trend.unit() : "";
    }

    /** {@code Marketing: accepted: this week 168 · last 171}. */
    private static String row(List<String> head, List<String> row) {
        return Mrkdwn.cut(row.get(0), CELL) + ": "
                + IntStream.range(1, row.size())
                        .mapToObj(
                                column -> Mrkdwn.cut(head.get(column), CELL) + " " + Mrkdwn.cut(row.get(column), CELL))
                        .collect(Collectors.joining(" · "));
    }

    /** {@code buyer wait: W39 1.5 · W40 –}: of the weeks that there is any number for. */
    private static String series(List<String> labels, Part.Trend.Series series) {
        return series.name() + ": "
                + labels.stream()
                        .map(label -> label + " "
                                + Optional.ofNullable(series.points().get(label))
                                        .map(PartText::number)
                                        .orElse("–"))
                        .collect(Collectors.joining(" · "));
    }

    /** {@code 12}, {@code 1.5}. */
    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.1f", value);
    }
}

package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.digest.edition.Part;
import dev.baton.slack.card.ChartBlock.Axes;
import dev.baton.slack.card.ChartBlock.Point;
import dev.baton.slack.card.ChartBlock.Series;
import dev.baton.slack.card.Layout.Row;
import dev.baton.slack.card.TableBlock.Cell;
import dev.baton.slack.card.TableBlock.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A part of a digest as Slack's blocks, within what Slack takes; what is left out is counted. */
final class PartBlocks {

    /** Slack takes a hundred, the head with them. */
    private static final int ROWS = 99;

    private static final int CELL = 200;
    private static final int HEAD = 80;
    private static final int LINE = 600;

    /** Of what is longer than anybody reads, no more is looked at. */
    private static final int READ = 2_000;

    /** What is this short stands on the right, as numbers do. */
    private static final int SHORT = 12;

    /** What a line begins with is bold up to a colon, or with its question mark, where that is no further away. */
    private static final Pattern LABELLED = Pattern.compile("([^:?]{1,31}(?:\\?(?= )|(?=: ))):?( .*)");

    /** One point is no line. */
    private static final int WEEKS = 2;

    private PartBlocks() {}

    /** @param characters how long it may be, about */
    static List<LayoutBlock> of(Part part, int characters) {
        if (part instanceof Part.Table table) {
            return table(table, characters);
        }
        return part instanceof Part.Trend trend ? trend(trend) : List.of(lines((Part.Lines) part, characters));
    }

    /** Its title stands in its corner: Slack puts a table below everything else. */
    private static List<LayoutBlock> table(Part.Table table, int characters) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(cells(table.title(), table.head(), HEAD));
        int used = length(rows.get(0));
        for (List<String> row : table.rows()) {
            List<Cell> cells = cells(row.get(0), row, CELL);
            used += length(cells);
            if (rows.size() > ROWS || used > characters) {
                break;
            }
            rows.add(cells);
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        int left = table.rows().size() - (rows.size() - 1);
        if (left > 0) {
            blocks.add(Layout.context("… and " + left + " more rows that Slack has no room for"));
        }
        blocks.add(TableBlock.of(rows, columns(rows)));
        return blocks;
    }

    private static List<Cell> cells(String first, List<String> row, int longest) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> Mrkdwn.line(Mrkdwn.cut(column == 0 ? first : row.get(column), READ), longest))
                .map(text -> Cell.of(text.isEmpty() ? "–" : text))
                .toList();
    }

    private static int length(List<Cell> cells) {
        return cells.stream().mapToInt(cell -> cell.text().length()).sum();
    }

    private static List<Column> columns(List<List<Cell>> rows) {
        return IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> column > 0 && isShort(rows, column) ? Column.NUMBERS : Column.WORDS)
                .toList();
    }

    private static boolean isShort(List<List<Cell>> rows, int column) {
        return rows.stream().allMatch(row -> row.get(column).text().length() <= SHORT);
    }

    /** A week that one of the lines has no number for is in none: Slack takes no gaps. */
    private static List<LayoutBlock> trend(Part.Trend trend) {
        List<String> known = trend.labels().stream()
                .filter(label -> trend.series().stream()
                        .allMatch(series -> series.points().containsKey(label)))
                .toList();
        if (known.size() < WEEKS) {
            List<String> text = PartText.of(trend);
            List<Row> rows = new ArrayList<>(List.of(new Row(text.get(0), "")));
            text.subList(1, text.size()).forEach(line -> rows.add(row(line)));
            return List.of(Layout.rows(rows));
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(ChartBlock.lines(
                Mrkdwn.line(trend.title(), ChartBlock.TITLE),
                trend.series().stream()
                        .map(series -> new Series(label(series.name()), points(known, series)))
                        .toList(),
                new Axes(known.stream().map(PartBlocks::label).toList(), "week", trend.unit())));
        if (known.size() < trend.labels().size()) {
            List<String> missing = trend.labels().stream()
                    .filter(label -> !known.contains(label))
                    .toList();
            blocks.add(Layout.context("Left out of this chart: " + String.join(", ", missing)
                    + ". There were too few leads then, or most of them still waited."));
        }
        return blocks;
    }

    private static List<Point> points(List<String> drawn, Part.Trend.Series series) {
        return drawn.stream()
                .map(label -> new Point(
                        label(label),
                        Optional.ofNullable(series.points().get(label))
                                .map(PartBlocks::rounded)
                                .orElse(0.0)))
                .toList();
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static String label(String text) {
        return Mrkdwn.line(text, ChartBlock.LABEL);
    }

    private static LayoutBlock lines(Part.Lines part, int characters) {
        List<String> lines = part.lines().stream()
                .map(line -> Mrkdwn.line(Mrkdwn.cut(line, READ), LINE))
                .filter(line -> !line.isEmpty())
                .toList();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(part.title(), ""));
        Fitting.lines(lines, Integer.MAX_VALUE, characters).forEach(line -> rows.add(row(line)));
        return Layout.rows(rows);
    }

    private static Row row(String line) {
        Matcher labelled = LABELLED.matcher(line);
        return labelled.matches() ? new Row(labelled.group(1), labelled.group(2)) : Row.plain(line);
    }
}

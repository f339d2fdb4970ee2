package dev.baton.printing;

import dev.baton.digest.edition.Part;
import dev.baton.digest.edition.Part.Trend.Series;
import dev.baton.html.Element;
import dev.baton.html.Html;
import dev.baton.html.ScrollingTable;
import dev.baton.html.chart.Chart;
import dev.baton.html.chart.ChartData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The parts of a page. */
final class PagePart {

    private static final double HUNDREDTHS = 100;

    /** A table of so many columns has no room for another beside it. */
    private static final int WIDE = 5;

    private final Glossary glossary;

    PagePart(Glossary glossary) {
        this.glossary = glossary;
    }

    Html section(Part part) {
        return Html.tag("section").css(kind(part)).with(Html.tag("h2").with(part.title()), body(part));
    }

    private static String kind(Part part) {
        if (part instanceof Part.Table table) {
            return table.head().size() < WIDE ? "table" : "table wide";
        }
        return part instanceof Part.Trend ? "trend" : "lines wide";
    }

    private Html body(Part part) {
        if (part instanceof Part.Table table) {
            return table(table);
        }
        return part instanceof Part.Trend trend
                ? chart(trend)
                : Html.tag("ul")
                        .with(((Part.Lines) part)
                                .lines().stream()
                                        .map(line -> Html.tag("li").with(line))
                                        .toList());
    }

    private Html table(Part.Table table) {
        Element head = Html.tag("tr").with(Html.tag("td"));
        for (int column = 1; column < table.head().size(); column++) {
            Element name = ScrollingTable.head("col", table.head().get(column));
            head = head.with(Columns.isNumbers(table.rows(), column) ? name.css("right") : name);
        }
        return ScrollingTable.of(
                table.title(),
                Html.tag("thead").with(head),
                Html.tag("tbody")
                        .with(IntStream.range(0, table.rows().size())
                                .mapToObj(at -> row(table, at))
                                .toList()));
    }

    private Html row(Part.Table table, int at) {
        List<String> cells = table.rows().get(at);
        Element row = Html.tag("tr")
                .with(Html.tag("th")
                        .attr("scope", "row")
                        .with(glossary.named(table.codes().get(at), cells.get(0))));
        for (int column = 1; column < cells.size(); column++) {
            Element cell = Html.tag("td").with(cells.get(column));
            row = row.with(Columns.isNumbers(table.rows(), column) ? cell.css("right") : cell);
        }
        return row;
    }

    private static Html chart(Part.Trend trend) {
        List<ChartData.Series> drawn = trend.series().stream()
                .filter(series -> !series.points().isEmpty())
                .map(series -> new ChartData.Series(series.name(), values(trend, series)))
                .toList();
        if (drawn.isEmpty()) {
            return Html.tag("p").with("Too few in every week to say.");
        }
        return Chart.draw(
                new ChartData(trend.title(), ChartData.Kind.LINE, trend.labels(), drawn, "week", trend.unit()));
    }

    private static List<Double> values(Part.Trend trend, Series series) {
        List<Double> values = new ArrayList<>();
        for (String label : trend.labels()) {
            Double value = series.points().get(label);
            values.add(value == null ? Double.NaN : Math.round(value * HUNDREDTHS) / HUNDREDTHS);
        }
        return values;
    }
}

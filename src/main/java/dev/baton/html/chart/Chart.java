package dev.baton.html.chart;

import dev.baton.html.Element;
import dev.baton.html.Html;
import dev.baton.html.ScrollingTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A drawing, what its colours mean, and the same numbers as a table. */
public final class Chart {

    /** Resource with the style sheet; it takes the variables {@code --line}, {@code --soft}, {@code --ground}. */
    public static final String STYLE = "/html/charts.css";

    private Chart() {}

    /** The class of a series or a segment. */
    static String colour(int index) {
        return "series-" + index % 12;
    }

    /** Its looks are in {@link #STYLE}. */
    public static Element draw(ChartData data) {
        boolean pie = data.kind() == ChartData.Kind.PIE;
        String description = description(data);
        return Html.tag("figure")
                .css("chart")
                .with(
                        Html.tag("figcaption").with(data.title()),
                        Html.tag("div")
                                .css(pie ? "drawn beside" : "drawn")
                                .with(
                                        pie ? Pie.draw(data, description) : Plot.draw(data, description),
                                        pie ? segments(data) : legend(data)),
                        Html.tag("details")
                                .css("numbers")
                                .with(Html.tag("summary").with("The numbers as a table"), numbers(data)));
    }

    private static String description(ChartData data) {
        String kind =
                data.kind().name().charAt(0) + data.kind().name().substring(1).toLowerCase(Locale.ROOT) + " chart";
        StringBuilder said = new StringBuilder(kind + " “" + data.title() + "”.");
        for (ChartData.Series series : data.series()) {
            said.append(series.name().isEmpty() ? " " : " " + series.name() + ": ")
                    .append(span(data, series));
        }
        return said.append(" The numbers follow as a table.").toString();
    }

    private static String span(ChartData data, ChartData.Series series) {
        List<Double> values = series.values();
        int least = -1;
        int most = -1;
        for (int i = 0; i < values.size(); i++) {
            if (!Double.isNaN(values.get(i))) {
                least = least < 0 || values.get(i) < values.get(least) ? i : least;
                most = most < 0 || values.get(i) > values.get(most) ? i : most;
            }
        }
        String highest = data.categories().get(most) + " " + Numbers.exact(values.get(most));
        return least == most
                ? highest + "."
                : "most " + highest + ", least " + data.categories().get(least) + " " + Numbers.exact(values.get(least))
                        + ".";
    }

    private static Html legend(ChartData data) {
        List<String> names = data.series().stream().map(ChartData.Series::name).toList();
        return list(names);
    }

    private static Html segments(ChartData data) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < data.categories().size(); i++) {
            double value = data.series().get(0).values().get(i);
            texts.add(data.categories().get(i) + " · " + Numbers.exact(value) + " · "
                    + Numbers.percent(value, data.total()));
        }
        return list(texts);
    }

    private static Html list(List<String> texts) {
        Element list = Html.tag("ul").css("legend");
        for (int i = 0; i < texts.size(); i++) {
            list = list.with(Html.tag("li")
                    .with(
                            Html.tag("span").css("swatch " + colour(i)),
                            Html.tag("span").with(texts.get(i))));
        }
        return list;
    }

    private static Html numbers(ChartData data) {
        boolean pie = data.kind() == ChartData.Kind.PIE;
        Element head = Html.tag("tr").with(ScrollingTable.head("col", pie ? "Segment" : data.xLabel()));
        for (ChartData.Series series : data.series()) {
            head = head.with(
                    ScrollingTable.head("col", pie ? "Value" : series.name()).css("right"));
        }
        List<Html> rows = new ArrayList<>();
        for (int i = 0; i < data.categories().size(); i++) {
            Element row = Html.tag("tr")
                    .with(ScrollingTable.head("row", data.categories().get(i)));
            for (ChartData.Series series : data.series()) {
                row = row.with(Html.tag("td")
                        .css("right")
                        .with(Numbers.exact(series.values().get(i))));
            }
            rows.add(row);
        }
        return ScrollingTable.of(
                data.title(), Html.tag("thead").with(head), Html.tag("tbody").with(rows));
    }
}

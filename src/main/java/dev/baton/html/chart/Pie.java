package dev.baton.html.chart;

import dev.baton.html.Element;
import dev.baton.html.Html;
import java.util.ArrayList;
import java.util.List;

/** The segments of a pie, clockwise from the top. */
final class Pie {

    private static final double SIZE = 200;
    private static final double MIDDLE = SIZE / 2;
    private static final double RADIUS = 96;

    private Pie() {}

    static Element draw(ChartData data, String description) {
        List<Html> segments = new ArrayList<>();
        double whole = data.total();
        double before = 0;
        for (int i = 0; i < data.categories().size(); i++) {
            double value = data.series().get(0).values().get(i);
            Element shape =
                    data.categories().size() == 1 ? Svg.circle(MIDDLE, MIDDLE, RADIUS) : segment(before, value, whole);
            segments.add(shape.css("segment " + Chart.colour(i))
                    .with(Svg.hint(data.categories().get(i) + ": " + Numbers.exact(value) + " ("
                            + Numbers.percent(value, whole) + ")")));
            before += value;
        }
        return Svg.drawing(SIZE, SIZE, description).css("plot pie").with(segments);
    }

    private static Element segment(double before, double value, double whole) {
        double from = 2 * Math.PI * before / whole;
        double to = 2 * Math.PI * (before + value) / whole;
        String large = value / whole > 0.5 ? "1" : "0";
        return Svg.path("M" + point(0, 0) + " L" + point(from, RADIUS) + " A" + Numbers.place(RADIUS) + " "
                + Numbers.place(RADIUS) + " 0 " + large + " 1 " + point(to, RADIUS) + " Z");
    }

    private static String point(double angle, double radius) {
        return Numbers.place(MIDDLE + radius * Math.sin(angle)) + " "
                + Numbers.place(MIDDLE - radius * Math.cos(angle));
    }
}

package dev.baton.html.chart;

import dev.baton.html.Element;
import dev.baton.html.Html;
import java.util.ArrayList;
import java.util.List;

/** Bars, areas and lines over their axes. */
final class Plot {

    private static final double WIDTH = 440;
    private static final double HEIGHT = 190;
    private static final double LEFT = 44;
    private static final double RIGHT = 8;
    private static final double LINE = 16;
    /** How wide a letter is, more or less. */
    private static final double LETTER = 6.2;

    private static final int MOST_SLANTED = 12;

    private final ChartData data;
    private final double slot;
    private final boolean slanted;
    private final Scale scale;

    private Plot(ChartData data) {
        this.data = data;
        this.slot = (WIDTH - LEFT - RIGHT) / data.categories().size();
        this.slanted = data.categories().stream()
                .anyMatch(category -> category.codePointCount(0, category.length()) * LETTER > slot);
        double top = data.yLabel().isEmpty() ? LINE / 2 : LINE * 1.5;
        this.scale = Scale.of(data, top, top + HEIGHT);
    }

    static Element draw(ChartData data, String description) {
        return new Plot(data).draw(description);
    }

    private Element draw(String description) {
        double below = scale.bottom()
                + (slanted ? slantedHeight() : LINE)
                + (data.xLabel().isEmpty() ? 4 : LINE);
        List<Html> marks = new ArrayList<>();
        for (int i = 0; i < data.series().size(); i++) {
            marks.add(Html.tag("g").css(Chart.colour(i)).with(data.kind() == ChartData.Kind.BAR ? bars(i) : run(i)));
        }
        Element drawing = Svg.drawing(WIDTH, below, description).with(upright()).with(along());
        if (!data.yLabel().isEmpty()) {
            drawing =
                    drawing.with(Svg.text(2, LINE * 0.7, "start", data.yLabel()).css("axis-name"));
        }
        if (!data.xLabel().isEmpty()) {
            drawing = drawing.with(Svg.text((LEFT + WIDTH) / 2, below - 5, "middle", data.xLabel())
                    .css("axis-name"));
        }
        return drawing.with(marks);
    }

    private List<Html> upright() {
        List<Html> parts = new ArrayList<>();
        for (double cut : scale.cuts()) {
            double y = scale.at(cut);
            boolean zero = Math.abs(cut) < scale.step() / 2;
            parts.add(Svg.line(LEFT, y, WIDTH - RIGHT, y).css(zero ? "axis" : "cut"));
            parts.add(Svg.text(LEFT - 5, y + 4, "end", Numbers.brief(zero ? 0 : cut)));
        }
        return parts;
    }

    private List<Html> along() {
        List<Html> parts = new ArrayList<>();
        double y = scale.bottom() + LINE * 0.9;
        for (int i = 0; i < data.categories().size(); i++) {
            String category = data.categories().get(i);
            parts.add(
                    slanted
                            ? Svg.text(middle(i), y - 2, "end", shortened(category))
                                    .attr(
                                            "transform",
                                            "rotate(-38 " + Numbers.place(middle(i)) + " " + Numbers.place(y - 4) + ")")
                            : Svg.text(middle(i), y, "middle", category));
        }
        return parts;
    }

    private double slantedHeight() {
        int longest = data.categories().stream()
                .mapToInt(category -> shortened(category).length())
                .max()
                .orElse(0);
        return LINE * 0.8 + longest * LETTER * 0.62;
    }

    private static String shortened(String category) {
        int letters = category.codePointCount(0, category.length());
        return letters <= MOST_SLANTED
                ? category
                : category.substring(0, category.offsetByCodePoints(0, MOST_SLANTED - 1)) + "…";
    }

    private double middle(int category) {
        return LEFT + slot * (category + 0.5);
    }

    private List<Html> bars(int series) {
        List<Html> bars = new ArrayList<>();
        double width = slot * 0.74 / data.series().size();
        for (int i = 0; i < data.categories().size(); i++) {
            double value = value(series, i);
            if (!Double.isNaN(value)) {
                double x = LEFT + slot * (i + 0.13) + width * series;
                double y = scale.at(Math.max(value, 0));
                bars.add(Svg.rectangle(x, y, width * 0.94, scale.at(Math.min(value, 0)) - y)
                        .css("bar")
                        .with(Svg.hint(told(series, i))));
            }
        }
        return bars;
    }

    /** A line has gaps where it has no value. */
    private List<Html> run(int series) {
        List<Html> points = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        StringBuilder area = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= data.categories().size(); i++) {
            boolean there = i < data.categories().size() && !Double.isNaN(value(series, i));
            boolean before = i > from;
            if (there) {
                String point = Numbers.place(middle(i)) + " " + Numbers.place(scale.at(value(series, i)));
                line.append(before ? " L" : " M").append(point);
                area.append(before ? " L" : " M" + onZero(i) + " L").append(point);
                points.add(Svg.circle(middle(i), scale.at(value(series, i)), 2.6)
                        .css("point")
                        .with(Svg.hint(told(series, i))));
            } else {
                if (before) {
                    area.append(" L").append(onZero(i - 1)).append(" Z");
                }
                from = i + 1;
            }
        }
        List<Html> parts = new ArrayList<>();
        if (data.kind() == ChartData.Kind.AREA) {
            parts.add(Svg.path(area.toString().strip()).css("area"));
        }
        parts.add(Svg.path(line.toString().strip()).css("line"));
        parts.addAll(points);
        return parts;
    }

    private String onZero(int category) {
        return Numbers.place(middle(category)) + " " + Numbers.place(scale.at(0));
    }

    private double value(int series, int category) {
        return data.series().get(series).values().get(category);
    }

    private String told(int series, int category) {
        return data.series().get(series).name() + ", " + data.categories().get(category) + ": "
                + Numbers.exact(value(series, category));
    }
}

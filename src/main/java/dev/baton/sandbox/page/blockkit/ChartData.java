package dev.baton.sandbox.page.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * What a {@code data_visualization} block tells.
 *
 * @param type       {@code pie}, {@code bar}, {@code area} or {@code line}
 * @param categories along the axis, or the segments of a pie
 * @param series     a pie has one, without a name
 */
record ChartData(
        String title, String type, List<String> categories, List<Series> series, String xLabel, String yLabel) {

    private static final Set<String> PLOTS = Set.of("bar", "area", "line");
    /** Beyond it a drawing of round steps has nothing to say any more. */
    private static final double MOST = 1e15;

    ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /** @param values one for each category; not a number where there is none */
    record Series(String name, List<Double> values) {

        Series {
            values = List.copyOf(values);
        }

        DoubleStream known() {
            return values.stream().mapToDouble(Double::doubleValue).filter(value -> !Double.isNaN(value));
        }
    }

    /** Empty where something in it cannot be drawn. */
    static Optional<ChartData> of(JsonNode block) {
        JsonNode chart = block.path("chart");
        String title = block.path("title").asText();
        String type = chart.path("type").asText();
        if (type.equals("pie")) {
            return pie(title, chart.path("segments"));
        }
        return PLOTS.contains(type) ? plot(title, type, chart) : Optional.empty();
    }

    double total() {
        return series.stream().flatMapToDouble(Series::known).sum();
    }

    private static Optional<ChartData> pie(String title, JsonNode segments) {
        List<String> labels = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (JsonNode segment : segments) {
            if (!isValue(segment) || segment.path("value").asDouble() <= 0) {
                return Optional.empty();
            }
            labels.add(segment.path("label").asText());
            values.add(segment.path("value").asDouble());
        }
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChartData(title, "pie", labels, List.of(new Series("", values)), "", ""));
    }

    private static Optional<ChartData> plot(String title, String type, JsonNode chart) {
        JsonNode axis = chart.path("axis_config");
        List<String> categories = new ArrayList<>();
        axis.path("categories").forEach(category -> categories.add(category.asText()));
        List<Series> all = new ArrayList<>();
        for (JsonNode one : chart.path("series")) {
            Optional<List<Double>> values = values(one.path("data"), categories);
            if (values.isEmpty()) {
                return Optional.empty();
            }
            all.add(new Series(one.path("name").asText(), values.get()));
        }
        return categories.isEmpty() || all.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChartData(
                        title,
                        type,
                        categories,
                        all,
                        axis.path("x_label").asText(),
                        axis.path("y_label").asText()));
    }

    private static Optional<List<Double>> values(JsonNode points, List<String> categories) {
        List<Double> values = new ArrayList<>(Collections.nCopies(categories.size(), Double.NaN));
        for (JsonNode point : points) {
            int at = categories.indexOf(point.path("label").asText());
            if (at < 0 || !isValue(point)) {
                return Optional.empty();
            }
            values.set(at, point.path("value").asDouble());
        }
        return points.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static boolean isValue(JsonNode point) {
        JsonNode value = point.path("value");
        return value.isNumber() && Math.abs(value.asDouble()) <= MOST;
    }
}

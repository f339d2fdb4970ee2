package dev.baton.sandbox.page.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.html.Html;
import dev.baton.html.chart.Chart;
import dev.baton.html.chart.ChartData;
import dev.baton.html.chart.ChartData.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The {@code data_visualization} block. */
final class Charts {

    private static final Map<String, Kind> PLOTS = Map.of("bar", Kind.BAR, "area", Kind.AREA, "line", Kind.LINE);
    /** Beyond it a drawing of round steps has nothing to say any more. */
    private static final double MOST = 1e15;

    private Charts() {}

    /** Empty where something in it cannot be drawn. */
    static Optional<Html> draw(JsonNode block) {
        return of(block).map(data -> Chart.draw(data).css("block chart"));
    }

    private static Optional<ChartData> of(JsonNode block) {
        JsonNode chart = block.path("chart");
        String title = block.path("title").asText();
        String type = chart.path("type").asText();
        if (type.equals("pie")) {
            return pie(title, chart.path("segments"));
        }
        return Optional.ofNullable(PLOTS.get(type)).flatMap(kind -> plot(title, kind, chart));
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
                : Optional.of(
                        new ChartData(title, Kind.PIE, labels, List.of(new ChartData.Series("", values)), "", ""));
    }

    private static Optional<ChartData> plot(String title, Kind kind, JsonNode chart) {
        JsonNode axis = chart.path("axis_config");
        List<String> categories = new ArrayList<>();
        axis.path("categories").forEach(category -> categories.add(category.asText()));
        List<ChartData.Series> all = new ArrayList<>();
        for (JsonNode one : chart.path("series")) {
            Optional<List<Double>> values = values(one.path("data"), categories);
            if (values.isEmpty()) {
                return Optional.empty();
            }
            all.add(new ChartData.Series(one.path("name").asText(), values.get()));
        }
        return categories.isEmpty() || all.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChartData(
                        title,
                        kind,
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

package dev.baton.html.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What a chart tells.
 *
 * @param categories along the axis, or the segments of a pie
 * @param series     a pie has one, without a name
 */
public record ChartData(
        String title, Kind kind, List<String> categories, List<Series> series, String xLabel, String yLabel) {

    public enum Kind {
        PIE,
        BAR,
        AREA,
        LINE
    }

    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /** @param values one for each category; not a number where there is none */
    public record Series(String name, List<Double> values) {

        public Series {
            values = List.copyOf(values);
        }

        DoubleStream known() {
            return values.stream().mapToDouble(Double::doubleValue).filter(value -> !Double.isNaN(value));
        }
    }

    double total() {
        return series.stream().flatMapToDouble(Series::known).sum();
    }
}

package dev.baton.html.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * An upright axis that holds zero and every value, cut at round numbers.
 *
 * @param top    where the highest number is drawn
 * @param bottom where the lowest is
 */
record Scale(double low, double high, double step, double top, double bottom) {

    private static final int CUTS = 4;
    private static final double[] ROUND = {1, 2, 5, 10};

    static Scale of(ChartData data, double top, double bottom) {
        double least = 0;
        double most = 0;
        for (ChartData.Series series : data.series()) {
            least = Math.min(least, series.known().min().orElse(0));
            most = Math.max(most, series.known().max().orElse(0));
        }
        double span = most > least ? most - least : 1;
        double step = round(span / CUTS);
        double low = Math.floor(least / step) * step;
        double high = Math.max(Math.ceil(most / step) * step, low + step);
        return new Scale(low, high, step, top, bottom);
    }

    private static double round(double raw) {
        double magnitude = Math.pow(10, Math.floor(Math.log10(raw)));
        for (double one : ROUND) {
            if (one * magnitude >= raw) {
                return one * magnitude;
            }
        }
        return raw;
    }

    double at(double value) {
        return bottom - (value - low) / (high - low) * (bottom - top);
    }

    List<Double> cuts() {
        List<Double> cuts = new ArrayList<>();
        long count = Math.round((high - low) / step);
        for (long i = 0; i <= count; i++) {
            cuts.add(low + i * step);
        }
        return cuts;
    }
}

package dev.baton.printing;

import dev.baton.digest.edition.Part;
import dev.baton.digest.edition.Written;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers of a chart. */
final class TrendTable {

    private TrendTable() {}

    static List<String> head(Part.Trend trend) {
        return Stream.concat(Stream.of("week"), trend.series().stream().map(Part.Trend.Series::name))
                .toList();
    }

    static List<List<String>> rows(Part.Trend trend) {
        return trend.labels().stream()
                .map(label -> Stream.concat(
                                Stream.of(label),
                                trend.series().stream()
                                        .map(series -> number(series.points().get(label))))
                        .toList())
                .toList();
    }

    /** {@code 12}, {@code 3.2}, {@code 0.02}. */
    static String number(@Nullable Double value) {
        if (value == null) {
            return Written.NOTHING;
        }
        if (value == Math.rint(value)) {
            return String.format(Locale.ENGLISH, "%,.0f", value);
        }
        return String.format(Locale.ENGLISH, Math.abs(value) < 1 ? "%.2f" : "%,.1f", value);
    }
}

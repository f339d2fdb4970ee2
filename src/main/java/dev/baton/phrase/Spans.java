package dev.baton.phrase;

import java.time.Duration;

/** How long something took, as people say it. */
public final class Spans {

    private Spans() {}

    /** {@code 45 s}, {@code 2 min}, {@code 3 h 12 min}, {@code 2 days 4 h}; a negative span counts as none. */
    public static String words(Duration span) {
        if (span.isNegative()) {
            return "0 s";
        }
        if (span.toMinutes() < 1) {
            return span.toSeconds() + " s";
        }
        if (span.toHours() < 1) {
            return span.toMinutes() + " min";
        }
        if (span.toDays() < 1) {
            return two(span.toHours() + " h", span.toMinutesPart(), " min");
        }
        return two(Quantity.of(span.toDays(), "day"), span.toHoursPart(), " h");
    }

    private static String two(String larger, int smaller, String unit) {
        return smaller == 0 ? larger : larger + " " + smaller + unit;
    }
}

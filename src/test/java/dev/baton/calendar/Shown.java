package dev.baton.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** A reading in one line: {@code 2026-11-27}, {@code 2026-11-27T10:00Z}, several with {@code or} between, or {@code ?}. */
final class Shown {

    private Shown() {}

    static String read(String text, String zone, String now) {
        return line(new WhenReader().read(text, ZoneId.of(zone), Instant.parse(now)));
    }

    static String line(Reading reading) {
        if (reading instanceof Reading.One one) {
            return line(one.when());
        }
        return reading instanceof Reading.Several several
                ? several.readings().stream().map(Shown::line).collect(Collectors.joining(" or "))
                : "?";
    }

    private static String line(When when) {
        return when instanceof When.Moment moment
                ? moment.at().toOffsetDateTime().toString()
                : when.date().toString();
    }
}

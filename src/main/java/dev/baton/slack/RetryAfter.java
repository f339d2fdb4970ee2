package dev.baton.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** How long Slack wants to be left alone, from the header of its answer. */
final class RetryAfter {

    /** Where Slack does not say. */
    static final Duration UNSAID = Duration.ofSeconds(30);

    /** Asking once in so long harms nobody, whatever the header says. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private RetryAfter() {}

    /** @param header a number of seconds, as Slack sends it, or a date, as HTTP allows; null where there is none */
    static Duration of(@Nullable String header, Instant now) {
        if (header == null || header.isBlank()) {
            return UNSAID;
        }
        String value = header.strip();
        return value.matches("\\d+") ? seconds(value) : untilDate(value, now);
    }

    private static Duration seconds(String digits) {
        // More digits than that are longer than the longest anyway.
        return digits.length() > 9 ? LONGEST : bounded(Duration.ofSeconds(Long.parseLong(digits)));
    }

    private static Duration untilDate(String value, Instant now) {
        try {
            Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return bounded(Duration.between(now, then));
        } catch (DateTimeParseException noDate) {
            return UNSAID;
        }
    }

    private static Duration bounded(Duration wait) {
        if (wait.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}

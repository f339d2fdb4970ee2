package dev.baton.query.period;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as they are told: without the year where it is today's. */
final class Told {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Told() {}

    static String day(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? MONTH : YEAR).format(day);
    }

    /** {@code 9–15 Nov}, {@code 28 Sep – 4 Oct}, {@code 28 Dec 2026 – 3 Jan 2027}. */
    static String days(Span span, LocalDate today) {
        LocalDate first = span.from();
        LocalDate last = span.last();
        if (span.isOneDay()) {
            return day(first, today);
        }
        if (first.getYear() != last.getYear()) {
            return YEAR.format(first) + " – " + YEAR.format(last);
        }
        return first.getMonth() == last.getMonth()
                ? DAY.format(first) + "–" + day(last, today)
                : MONTH.format(first) + " – " + day(last, today);
    }

    static String whole(Span span, LocalDate today) {
        if (span.name() == null) {
            return span.isOneDay() ? "on " + days(span, today) : days(span, today);
        }
        return span.name() + " (" + days(span, today) + ")";
    }

    static String since(Span span, LocalDate today) {
        return edge("since", span, span.from(), today);
    }

    static String until(Span span, LocalDate today) {
        return edge("until", span, span.last(), today);
    }

    static String before(Span span, LocalDate today) {
        return edge("before", span, span.from(), today);
    }

    static String after(Span span, LocalDate today) {
        return edge("after", span, span.last(), today);
    }

    private static String edge(String word, Span span, LocalDate day, LocalDate today) {
        String date = day(day, today);
        return span.name() == null ? word + " " + date : word + " " + span.name() + " (" + date + ")";
    }
}

package dev.baton.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets the number of hand-offs of a period beside that of the periods before it. */
public final class Comparing {

    /** From so many periods before it is seen what is usual. */
    private static final int USUAL = 4;

    private final Inquiries inquiries;

    public Comparing(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    /**
     * How many were handed off in earlier periods of the same length.
     *
     * @param before in the one just before
     * @param usual  the median of the last four, by nearest rank
     */
    public record Earlier(long before, long usual) {}

    /**
     * Empty for a scope without a period, or whose period has no beginning.
     *
     * @param zone in which its days begin: a week that has an hour less than another is as long as that
     */
    public Optional<Earlier> of(Scope scope, Sight sight, ZoneId zone) {
        Period period = scope.period();
        if (period == null || period.from().equals(Instant.EPOCH)) {
            return Optional.empty();
        }
        List<Long> counts = before(period, zone)
                .limit(USUAL)
                .map(earlier -> inquiries.handedOff(scope.withPeriod(earlier), sight))
                .toList();
        return RepWeek.median(counts).map(usual -> new Earlier(counts.get(0), usual));
    }

    /** The periods of the same length before it, the latest first. */
    static Stream<Period> before(Period period, ZoneId zone) {
        ZonedDateTime from = period.from().atZone(zone);
        ZonedDateTime until = period.until().atZone(zone);
        return Stream.iterate(1, n -> n + 1)
                .map(n -> new Period(back(from, until, n), back(from, until, n - 1), period.told(), period.of()));
    }

    /** Whole months go back by months, whole days by days. */
    private static Instant back(ZonedDateTime from, ZonedDateTime until, int times) {
        if (!isMidnight(from) || !isMidnight(until)) {
            return from.toInstant().minus(ChronoUnit.MILLIS.between(from, until) * times, ChronoUnit.MILLIS);
        }
        LocalDate first = from.toLocalDate();
        LocalDate end = until.toLocalDate();
        LocalDate day = first.getDayOfMonth() == 1 && end.getDayOfMonth() == 1
                ? first.minusMonths(ChronoUnit.MONTHS.between(first, end) * times)
                : first.minusDays(ChronoUnit.DAYS.between(first, end) * times);
        return day.atStartOfDay(from.getZone()).toInstant();
    }

    private static boolean isMidnight(ZonedDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}

package dev.baton.query;

import java.time.Duration;
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

    private static final int WEEK = 7;

    /** A quarter, with the hour that its clocks may be put back. */
    private static final Duration LONGEST = Duration.ofDays(92).plusHours(1);

    private final Inquiries inquiries;

    public Comparing(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    /**
     * How many were handed off in earlier periods of the same length; where its last day is not over, in whole weeks earlier
     * and up to the same hour, so that neither weekends nor the rest of the day make the difference.
     *
     * @param before in the one just before
     * @param usual  the median of the last four, by nearest rank
     * @param weeks  how many weeks lie between one and the next; 0 where each began when the one before it was over
     */
    public record Earlier(long before, long usual, int weeks) {}

    /**
     * Empty for a scope without a period, whose period has no beginning or is longer than a quarter, or where nothing was
     * handed off in any of the earlier ones, so that there is nothing to compare with.
     *
     * @param zone in which its days begin: a week that has an hour less than another is as long as that
     * @param now  the domain clock's
     */
    public Optional<Earlier> of(Scope scope, Sight sight, ZoneId zone, Instant now) {
        Period period = scope.period();
        if (period == null || period.length().compareTo(LONGEST) > 0) {
            return Optional.empty();
        }
        boolean runs = period.until().isAfter(now) && isMidnight(period.until().atZone(zone));
        int weeks = runs ? weeks(period, zone) : 0;
        List<Long> counts = (runs ? upToThisHour(period, zone, now, weeks) : before(period, zone))
                .limit(USUAL)
                .map(earlier -> inquiries.handedOff(scope.withPeriod(earlier), sight))
                .toList();
        if (counts.stream().noneMatch(count -> count > 0)) {
            return Optional.empty();
        }
        return RepWeek.median(counts).map(usual -> new Earlier(counts.get(0), usual, weeks));
    }

    /** As many as it takes for none to reach into the next. */
    private static int weeks(Period period, ZoneId zone) {
        long days = ChronoUnit.DAYS.between(
                period.from().atZone(zone).toLocalDate(),
                period.until().atZone(zone).toLocalDate());
        return Math.toIntExact((days + WEEK - 1) / WEEK);
    }

    private static Stream<Period> upToThisHour(Period period, ZoneId zone, Instant now, int weeks) {
        // A touch later than now, so that a day has something in it when it begins.
        ZonedDateTime until = now.plusMillis(1).atZone(zone);
        return Stream.iterate(1, n -> n + 1)
                .map(n -> new Period(
                        period.from().atZone(zone).minusWeeks((long) n * weeks).toInstant(),
                        until.minusWeeks((long) n * weeks).toInstant(),
                        period.told(),
                        period.of()));
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

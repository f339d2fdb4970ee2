package dev.baton.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A day, or a moment of it, in the timezone of whoever wrote it. */
public sealed interface When {

    /** The day in that timezone. */
    LocalDate date();

    /** @param unsaid the time of day to take where none was written */
    Instant instant(LocalTime unsaid);

    /** @param limit how far ahead, counted in whole days from today, is still {@link Standing#AHEAD} */
    Standing standing(Instant now, Period limit);

    /** A day without a time of day: none was written. Today is {@link Standing#AHEAD} until it is over. */
    record Day(LocalDate date, ZoneId zone) implements When {

        /** A time that daylight saving skips on that day is as much later. */
        @Override
        public Instant instant(LocalTime unsaid) {
            return ZonedDateTime.of(date, unsaid, zone).toInstant();
        }

        @Override
        public Standing standing(Instant now, Period limit) {
            return Standing.of(date, now.atZone(zone).toLocalDate(), limit);
        }
    }

    /** @param at in the writer's timezone; show its offset beside a time that the day has twice */
    record Moment(ZonedDateTime at) implements When {

        @Override
        public LocalDate date() {
            return at.toLocalDate();
        }

        @Override
        public Instant instant(LocalTime unsaid) {
            return at.toInstant();
        }

        @Override
        public Standing standing(Instant now, Period limit) {
            return at.toInstant().isBefore(now)
                    ? Standing.PAST
                    : Standing.of(date(), now.atZone(at.getZone()).toLocalDate(), limit);
        }
    }

    /** Where it lies, seen from now; what follows from that is the caller's to say. */
    enum Standing {
        PAST,
        AHEAD,
        TOO_FAR;

        private static Standing of(LocalDate date, LocalDate today, Period limit) {
            if (date.isBefore(today)) {
                return PAST;
            }
            return date.isAfter(today.plus(limit)) ? TOO_FAR : AHEAD;
        }
    }
}

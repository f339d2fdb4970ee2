package dev.baton.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TreeSet;

/** When recurring work is due. Times that were missed are not made up for one by one: one time stands for all. */
public sealed interface Rhythm {

    /** When work that was never done is due for the first time. */
    Instant first(Instant now);

    /** When work that was done now is due again. */
    Instant next(Instant now);

    /** The rhythm as text: another text is another rhythm, and the time that was kept for the old one is forgotten. */
    String code();

    /** At once, and then with this pause between the end of one time and the beginning of the next. */
    record Every(Duration pause) implements Rhythm {

        public Every {
            if (pause.isNegative() || pause.isZero()) {
                throw new IllegalArgumentException("Recurring work needs a pause, not " + pause);
            }
        }

        @Override
        public Instant first(Instant now) {
            return now;
        }

        @Override
        public Instant next(Instant now) {
            return now.plus(pause);
        }

        @Override
        public String code() {
            return "every " + pause;
        }
    }

    /**
     * At this time of some weekdays. A time that daylight saving skips is an hour later on that day.
     *
     * @param days at least one
     */
    record At(Set<DayOfWeek> days, LocalTime time, ZoneId zone) implements Rhythm {

        public At {
            days = Set.copyOf(days);
            if (days.isEmpty()) {
                throw new IllegalArgumentException("Recurring work needs at least one day");
            }
        }

        @Override
        public Instant first(Instant now) {
            return next(now);
        }

        @Override
        public Instant next(Instant now) {
            ZonedDateTime at = now.atZone(zone).toLocalDate().atTime(time).atZone(zone);
            while (!at.toInstant().isAfter(now) || !days.contains(at.getDayOfWeek())) {
                at = at.toLocalDate().plusDays(1).atTime(time).atZone(zone);
            }
            return at.toInstant();
        }

        /** The latest one that is not after it. */
        public Instant last(Instant now) {
            ZonedDateTime at = now.atZone(zone).toLocalDate().atTime(time).atZone(zone);
            while (at.toInstant().isAfter(now) || !days.contains(at.getDayOfWeek())) {
                at = at.toLocalDate().minusDays(1).atTime(time).atZone(zone);
            }
            return at.toInstant();
        }

        @Override
        public String code() {
            return "at " + new TreeSet<>(days) + " " + time + " " + zone;
        }
    }
}

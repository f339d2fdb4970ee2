package dev.baton.slack.command;

import dev.baton.calendar.Reading;
import dev.baton.calendar.When;
import dev.baton.calendar.WhenReader;
import dev.baton.lead.UserId;
import dev.baton.team.Member;
import dev.baton.team.Team;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds dates in what somebody typed, as they are meant where that person is. */
final class TypedDates {

    /** When the day is said and the time is not. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** More words than any date has. */
    private static final int LONGEST = 8;

    private final WhenReader reader = new WhenReader();
    private final Team team;
    private final Clock clock;

    TypedDates(Team team, Clock clock) {
        this.team = team;
        this.clock = clock;
    }

    /**
     * A date at the end of a line.
     *
     * @param before the words in front of it
     * @param at     when that is; null where it can mean several things, and has to be picked
     */
    record Dated(List<String> before, @Nullable Instant at) {}

    /** The longest end of the line that is a date as a whole; empty where there is none. */
    Optional<Dated> atTheEnd(List<String> words, UserId writer) {
        ZoneId zone = zone(writer);
        for (int from = Math.max(0, words.size() - LONGEST); from < words.size(); from++) {
            Reading reading = reader.read(String.join(" ", words.subList(from, words.size())), zone, clock.instant());
            if (!(reading instanceof Reading.NotUnderstood)) {
                return Optional.of(new Dated(words.subList(0, from), one(reading)));
            }
        }
        return Optional.empty();
    }

    /**
     * A day at the start of a line.
     *
     * @param date  null where it can mean several days, and has to be picked
     * @param plain whether it is written out as {@code 2027-02-01}, which nobody reads in two ways
     * @param after the words behind it
     */
    record Day(@Nullable LocalDate date, boolean plain, List<String> after) {}

    /** The longest start of the line that is a date as a whole; empty where there is none. */
    Optional<Day> atTheStart(List<String> words, UserId writer) {
        for (int to = Math.min(LONGEST, words.size()); to > 0; to--) {
            String typed = String.join(" ", words.subList(0, to));
            Reading reading = reader.read(typed, zone(writer), clock.instant());
            if (!(reading instanceof Reading.NotUnderstood)) {
                LocalDate date = day(reading);
                boolean plain = date != null && typed.equals(date.toString());
                return Optional.of(new Day(date, plain, words.subList(to, words.size())));
            }
        }
        return Optional.empty();
    }

    private ZoneId zone(UserId writer) {
        return team.member(writer).map(Member::zone).orElse(ZoneOffset.UTC);
    }

    /** Times of one day are the same day. */
    private static @Nullable LocalDate day(Reading reading) {
        if (reading instanceof Reading.One one) {
            return one.when().date();
        }
        List<LocalDate> days = reading instanceof Reading.Several several
                ? several.readings().stream().map(When::date).distinct().toList()
                : List.of();
        return days.size() == 1 ? days.get(0) : null;
    }

    private static @Nullable Instant one(Reading reading) {
        return reading instanceof Reading.One one ? one.when().instant(MORNING) : null;
    }
}

package dev.baton.slack.command;

import dev.baton.calendar.Reading;
import dev.baton.calendar.WhenReader;
import dev.baton.lead.UserId;
import dev.baton.team.Member;
import dev.baton.team.Team;
import java.time.Clock;
import java.time.Instant;
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
        ZoneId zone = team.member(writer).map(Member::zone).orElse(ZoneOffset.UTC);
        for (int from = Math.max(0, words.size() - LONGEST); from < words.size(); from++) {
            Reading reading = reader.read(String.join(" ", words.subList(from, words.size())), zone, clock.instant());
            if (!(reading instanceof Reading.NotUnderstood)) {
                return Optional.of(new Dated(words.subList(0, from), one(reading)));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Instant one(Reading reading) {
        return reading instanceof Reading.One one ? one.when().instant(MORNING) : null;
    }
}

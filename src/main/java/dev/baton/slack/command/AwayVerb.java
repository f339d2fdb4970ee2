package dev.baton.slack.command;

import dev.baton.calendar.Reading;
import dev.baton.calendar.When;
import dev.baton.calendar.WhenReader;
import dev.baton.slack.card.Message;
import dev.baton.team.Absence;
import dev.baton.team.Absences;
import dev.baton.team.Member;
import dev.baton.team.Team;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code /lead away until monday}: until then nothing is offered to whoever says it. */
final class AwayVerb implements Verb {

    private static final Period LONGEST = Period.ofYears(1);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm", Locale.ENGLISH);

    /** Understood in one way only, so it is what somebody is asked to type whose own words mean several things. */
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final WhenReader reader = new WhenReader();
    private final Team team;
    private final Absences absences;
    private final Clock clock;

    /** @param clock the domain's */
    AwayVerb(Team team, Absences absences, Clock clock) {
        this.team = team;
        this.absences = absences;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "away";
    }

    @Override
    public String usage() {
        return "[until <date>]";
    }

    @Override
    public String example() {
        return "/lead away until monday";
    }

    @Override
    public String purpose() {
        return "says that you are away, so that nothing is offered to you; `/lead back` ends it.";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        Optional<Member> member = team.member(asker.user());
        if (member.isEmpty() || member.get().rosters().isEmpty()) {
            return Says.sentence(notARep());
        }
        return Says.sentence(
                arguments.isEmpty() ? standing(member.get()) : leave(member.get(), until(member.get(), arguments)));
    }

    private String notARep() {
        return team.isKnown()
                ? "You are on no roster, so nothing is offered to you anyway. Who is on a roster stands in the playbook."
                : "Slack has not told Baton yet who is on which roster, so nothing was changed. Try again in a minute.";
    }

    private String standing(Member member) {
        return absences.of(member.id(), clock.instant())
                .map(absence -> "You are away until " + shown(absence.until(), member.zone())
                        + ". `/lead back` ends that now, and `/lead away until` with another date changes it.")
                .orElseGet(
                        () -> "You are not away. `/lead away until monday` says that you are, and nothing is offered to"
                                + " you before then. Write the date as you like, such as `tomorrow`, `next friday 14:00` or"
                                + " `2026-12-24`; your timezone is "
                                + member.zone().getId() + ".");
    }

    private String leave(Member member, When until) {
        Instant now = clock.instant();
        Instant end = until.instant(LocalTime.MIN);
        String shown = shown(end, member.zone());
        if (!end.isAfter(now)) {
            return "Nothing was changed: " + shown + " is not ahead of us. Give a date that is still to come, such as"
                    + " `/lead away until tomorrow`.";
        }
        if (until.standing(now, LONGEST) == When.Standing.TOO_FAR) {
            return "Nothing was changed: " + shown
                    + " is more than a year ahead. Whoever stays away longer is taken off"
                    + " the roster in the playbook.";
        }
        absences.begin(new Absence(member.id(), now, end));
        return "You are away until " + shown + ": nothing is offered to you before then. What you have claimed stays"
                + " yours; `/lead mine` lists it. `/lead back` ends it earlier.";
    }

    private When until(Member member, List<String> words) {
        String first = words.get(0).toLowerCase(Locale.ROOT);
        if (words.size() < 2 || !(first.equals("until") || first.equals("till"))) {
            throw new UsageProblem("Until when are you away? Nothing was changed.");
        }
        String typed = String.join(" ", words.subList(1, words.size()));
        Reading reading = reader.read(typed, member.zone(), clock.instant());
        if (reading instanceof Reading.One one) {
            return one.when();
        }
        if (reading instanceof Reading.Several several) {
            return theOneAhead(several, typed, member.zone());
        }
        throw new UsageProblem(Says.code(typed) + " is not a date that I understand, so nothing was changed.");
    }

    /** Who says on a Friday that they are away until Friday can only mean the next one. */
    private When theOneAhead(Reading.Several several, String typed, ZoneId zone) {
        Instant now = clock.instant();
        List<When> ahead = several.readings().stream()
                .filter(when -> when.instant(LocalTime.MIN).isAfter(now))
                .toList();
        if (ahead.size() == 1) {
            return ahead.get(0);
        }
        throw new UsageProblem(Says.code(typed) + " can mean several things, so nothing was changed."
                + (ahead.isEmpty() ? "" : " Perhaps " + choices(ahead, zone) + "?"));
    }

    private static String choices(List<When> readings, ZoneId zone) {
        return readings.stream()
                .map(when -> "/lead away until "
                        + PLAIN.format(when.instant(LocalTime.MIN).atZone(zone)))
                .map(Says::code)
                .collect(Collectors.joining(" or "));
    }

    /** In their own timezone, which is named, because it is what they were understood in. */
    private static String shown(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone)) + " (" + zone.getId() + ")";
    }
}

package dev.baton.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What Baton shows can be copied back to it: every accepted shape is read as what was written. */
class WrittenBackTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:40:00Z");

    @Property(tries = 1_000, seed = "20261120")
    void aDateIsReadAsItWasWritten(
            @ForAll("zones") ZoneId zone,
            @ForAll("moments") Instant instant,
            @ForAll("dates") DateTimeFormatter shape) {
        LocalDate date = instant.atZone(zone).toLocalDate();

        assertThat(new WhenReader().read(shape.format(date), zone, NOW))
                .isEqualTo(new Reading.One(new When.Day(date, zone)));
    }

    @Property(tries = 2_000, seed = "20261121")
    void aMomentIsReadAsItWasWrittenOrIsOneOfTheTwoThatLookTheSame(
            @ForAll("zones") ZoneId zone,
            @ForAll("moments") Instant instant,
            @ForAll("dates") DateTimeFormatter date,
            @ForAll("times") DateTimeFormatter time) {
        ZonedDateTime moment = instant.atZone(zone);

        Reading reading = new WhenReader().read(date.format(moment) + " " + time.format(moment), zone, NOW);

        int offsets = zone.getRules().getValidOffsets(moment.toLocalDateTime()).size();
        When expected = new When.Moment(moment);
        if (offsets == 1) {
            assertThat(reading).isEqualTo(new Reading.One(expected));
        } else {
            assertThat(((Reading.Several) reading).readings()).hasSize(offsets).contains(expected);
        }
    }

    @Property(tries = 1_000, seed = "20261122")
    void wordsInAnyOrderGiveReadingsThatDiffer(@ForAll("words") List<String> words, @ForAll("zones") ZoneId zone) {
        Reading reading = new WhenReader().read(String.join(" ", words), zone, NOW);

        if (reading instanceof Reading.Several several) {
            assertThat(several.readings())
                    .hasSizeGreaterThan(1)
                    .doesNotHaveDuplicates()
                    .isSortedAccordingTo(
                            (one, other) -> one.instant(LocalTime.MIN).compareTo(other.instant(LocalTime.MIN)));
        }
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Europe/London", "America/New_York", "Asia/Kolkata", "Pacific/Auckland")
                .map(ZoneId::of);
    }

    /** Anywhere in this century, and around changes of the clocks. */
    @Provide
    Arbitrary<Instant> moments() {
        Instant begin = LocalDateTime.of(2001, 1, 1, 12, 0).toInstant(ZoneOffset.UTC);
        Arbitrary<Instant> any =
                Arbitraries.integers().between(0, 50_000_000).map(minutes -> begin.plus(minutes, ChronoUnit.MINUTES));
        Arbitrary<Instant> changes = Arbitraries.of(
                        "2027-03-28T01:00:00Z",
                        "2027-10-31T01:00:00Z",
                        "2027-03-14T07:00:00Z",
                        "2027-11-07T06:00:00Z",
                        "2027-04-03T14:00:00Z",
                        "2027-09-25T14:00:00Z")
                .map(Instant::parse);
        Arbitrary<Instant> near = Combinators.combine(
                        changes, Arbitraries.integers().between(-180, 180))
                .as((change, minutes) -> change.plus(minutes, ChronoUnit.MINUTES));
        return Arbitraries.oneOf(any, near);
    }

    @Provide
    Arbitrary<DateTimeFormatter> dates() {
        return shapes(
                "uuuu-MM-dd",
                "uuuu/M/d",
                "dd.MM.uuuu",
                "d.M.uuuu",
                "d MMM uuuu",
                "d MMMM uuuu",
                "MMM d uuuu",
                "MMMM d, uuuu",
                "EEE d MMM uuuu",
                "EEEE, d MMMM uuuu,",
                "'on' EEE, MMM d, uuuu",
                "EEE dd.MM.uuuu");
    }

    @Provide
    Arbitrary<DateTimeFormatter> times() {
        return shapes("HH:mm", "'at' HH:mm", "HH.mm", "h:mm a", "h:mma", "'at' h.mm a", "'by' hh:mm a");
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(
                        "on",
                        "at",
                        "by",
                        "in",
                        "next",
                        "this",
                        "the",
                        "end",
                        "of",
                        "month",
                        "week",
                        "friday",
                        "sunday",
                        "today",
                        "tomorrow",
                        "tonight",
                        "morning",
                        "1",
                        "10",
                        "31",
                        "feb",
                        "nov",
                        "2027",
                        "10.12",
                        "3/4",
                        "2:30",
                        "17:00",
                        "pm",
                        "noon",
                        "two",
                        "days",
                        "hours",
                        "ago",
                        "2nd",
                        "27",
                        "a",
                        "30",
                        "31.04.2027")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Arbitrary<DateTimeFormatter> shapes(String... patterns) {
        return Arbitraries.of(patterns).map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }
}

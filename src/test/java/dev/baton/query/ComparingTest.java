package dev.baton.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.query.period.PeriodReader;
import dev.baton.query.period.PeriodReading;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparingTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Three minutes past three in Berlin, on a Wednesday. */
    private static final Instant NOW = Instant.parse("2026-11-18T14:03:00Z");

    @Test
    void aWeekThatStillRunsIsSetBesideTheSamePartOfTheWeeksBefore() {
        Comparing comparing = after(
                "2026-11-08T22:59:59Z", // Sunday
                "2026-11-08T23:00:00Z", // Monday
                "2026-11-11T14:02:59Z", // Wednesday
                "2026-11-11T14:03:01Z", // Wednesday, later in the day than it is now
                "2026-11-15T12:00:00Z"); // Sunday

        assertThat(earlier(comparing, "this week")).isEqualTo(new Comparing.Earlier(2, 0, 1));
    }

    @Test
    void daysOfTheSameNameAreSetBesideEachOtherForAMonthThatStillRuns() {
        // From 11 October, a Sunday as 1 November is, to 28 October at three o'clock.
        Comparing comparing = after(
                "2026-10-10T21:59:59Z",
                "2026-10-10T22:00:00Z",
                "2026-10-28T14:02:59Z",
                "2026-10-28T14:03:01Z",
                "2026-11-01T12:00:00Z");

        assertThat(earlier(comparing, "this month")).isEqualTo(new Comparing.Earlier(2, 0, 3));
    }

    @Test
    void aDayThatHasJustBegunIsSetBesideTheFirstMomentOfThoseBefore() {
        Instant midnight = Instant.parse("2026-11-17T23:00:00Z");
        Comparing comparing = after("2026-11-10T23:00:00Z", "2026-11-10T23:00:01Z");

        assertThat(earlier(comparing, "today", midnight)).isEqualTo(new Comparing.Earlier(1, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"last week", "from 9 to 15 November"})
    void aPeriodThatIsOverIsSetBesideThoseThatEndedWhenItBegan(String words) {
        Comparing comparing = after(
                "2026-11-01T23:00:00Z",
                "2026-11-08T22:59:59Z",
                "2026-11-08T23:00:00Z",
                "2026-10-31T12:00:00Z",
                "2026-10-24T12:00:00Z");

        assertThat(earlier(comparing, words)).isEqualTo(new Comparing.Earlier(2, 1, 0));
    }

    @Test
    void theLastHoursAreOver() {
        Comparing comparing = after("2026-11-17T13:00:00Z", "2026-11-17T15:00:00Z");

        assertThat(earlier(comparing, "last 24 hours")).isEqualTo(new Comparing.Earlier(1, 0, 0));
    }

    private static Comparing.Earlier earlier(Comparing comparing, String words) {
        return earlier(comparing, words, NOW);
    }

    private static Comparing.Earlier earlier(Comparing comparing, String words, Instant now) {
        PeriodReading.Stretch stretch = (PeriodReading.Stretch)
                new PeriodReader().read(words, BERLIN, now).orElseThrow();
        Period period = new Period(stretch.from(), stretch.until(), stretch.told(), Period.Of.HANDED_OFF);
        return comparing
                .of(Scope.everything().withPeriod(period), new Sight.Everything(), BERLIN, now)
                .orElseThrow();
    }

    private static Comparing after(String... handOffs) {
        return new Comparing(
                new HandedOff(Stream.of(handOffs).map(Instant::parse).toList()));
    }

    /** Knows nothing but when hand-offs were. */
    private record HandedOff(List<Instant> all) implements Inquiries {

        @Override
        public long handedOff(Scope scope, Sight sight) {
            Period period = scope.period();
            return all.stream()
                    .filter(at -> period == null || (!at.isBefore(period.from()) && at.isBefore(period.until())))
                    .count();
        }

        @Override
        public boolean shows(LeadNumber lead, Sight sight) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Report report(Scope scope, Sight sight) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long count(Scope scope, Sight sight) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Lead> leads(Scope scope, Sight sight, long from, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<CampaignStates> campaigns(Period period, Sight sight) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<TerritoryWork> territories(Sight sight, Instant now) {
            throw new UnsupportedOperationException();
        }
    }
}

package dev.baton.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;

/** The digest agrees with one that was made slowly and in another way, whatever happened. */
class EveryFigureTwiceTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** Three weeks before it summer time ends. */
    private static final LocalDate LAST = LocalDate.of(2026, 11, 9);

    private static final YearMonth LAST_MONTH = YearMonth.of(2027, 3);

    @Property(tries = 30, seed = "20261109", shrinking = ShrinkingMode.OFF)
    void everyFigureOfEveryWeekIsTheSlowOne(
            @ForAll @LongRange(max = 1_000_000_000) long seed, @ForAll @IntRange(max = 4) int back) {
        Week week = new Week(LAST.minusWeeks(back), ZONE);
        List<History> leads = Lives.of(seed, 150, week.until(), 10);

        Digest digest = new MakeDigest(new MemorySource(leads)).of(week, Extent.all());

        assertThat(AsWritten.of(digest.now())).isEqualTo(SlowDigest.of(leads, week.monday(), ZONE, null, null));
        for (Figures before : digest.before()) {
            assertThat(AsWritten.of(before))
                    .isEqualTo(SlowDigest.of(leads, before.period().first(), ZONE, null, null));
        }
    }

    @Property(tries = 12, seed = "20261110", shrinking = ShrinkingMode.OFF)
    void soIsEveryFigureOfATerritoryAndOfACampaign(@ForAll @LongRange(max = 1_000_000_000) long seed) {
        Week week = new Week(LAST, ZONE);
        List<History> leads = Lives.of(seed, 200, week.until(), 8);
        MakeDigest make = new MakeDigest(new MemorySource(leads));

        assertThat(AsWritten.of(make.of(week, Extent.territory("emea")).now()))
                .isEqualTo(SlowDigest.of(leads, week.monday(), ZONE, "emea", null));
        assertThat(AsWritten.of(make.of(week, Extent.campaign("june")).now()))
                .isEqualTo(SlowDigest.of(leads, week.monday(), ZONE, null, "JUNE"));
    }

    /** With one in which the clocks change, and a February, before whose end January is not 30 days old. */
    @Property(tries = 12, seed = "20261111", shrinking = ShrinkingMode.OFF)
    void soIsEveryFigureOfAMonth(
            @ForAll @LongRange(max = 1_000_000_000) long seed, @ForAll @IntRange(max = 5) int back) {
        Month month = new Month(LAST_MONTH.minusMonths(back), ZONE);
        List<History> leads = Lives.of(seed, 350, month.until(), 26);

        Digest digest = new MakeDigest(new MemorySource(leads)).of(month, Extent.all());

        assertThat(AsWritten.of(digest.now()))
                .isEqualTo(SlowDigest.of(leads, SlowDates.month(month.month()), ZONE, null, null));
        for (int before = 1; before <= Digest.BESIDE; before++) {
            assertThat(AsWritten.of(digest.before().get(before - 1)))
                    .isEqualTo(
                            SlowDigest.of(leads, SlowDates.month(month.month().minusMonths(before)), ZONE, null, null));
        }
        inARow(digest, leads, SlowDates.month(month.month()).mondays(), null);
    }

    @Property(tries = 12, seed = "20261112", shrinking = ShrinkingMode.OFF)
    void soAreTheWeeksInARow(@ForAll @LongRange(max = 1_000_000_000) long seed, @ForAll @IntRange(max = 4) int back) {
        Week week = new Week(LAST.minusWeeks(back), ZONE);
        List<History> leads = Lives.of(seed, 300, week.until(), 10);
        List<LocalDate> mondays = IntStream.rangeClosed(0, 7)
                .mapToObj(later -> week.monday().minusDays(49).plusDays(7L * later))
                .toList();

        MakeDigest make = new MakeDigest(new MemorySource(leads));

        inARow(make.of(week, Extent.all()), leads, mondays, null);
        inARow(make.of(week, Extent.territory("emea")), leads, mondays, "emea");
    }

    private static void inARow(
            Digest digest, List<History> leads, List<LocalDate> mondays, @Nullable String territory) {
        assertThat(digest.weeks()).extracting(each -> each.week().monday()).isEqualTo(mondays);
        for (WeekInBrief each : digest.weeks()) {
            assertThat(AsWritten.of(each))
                    .isEqualTo(SlowDigest.inBrief(leads, each.week().monday(), ZONE, territory));
        }
    }

    /** Otherwise two that are both wrong could agree about nothing. */
    @Example
    void whatHappensByChanceLeavesNoFigureEmpty() {
        Map<String, Integer> filled = new HashMap<>();
        for (int seed = 0; seed < 30; seed++) {
            Week week = new Week(LAST, ZONE);
            List<History> leads = Lives.of(seed, 150, week.until(), 10);
            SlowDigest.of(leads, LAST, ZONE, null, null)
                    .forEach((name, value) -> filled.merge(name, value.startsWith("[]") ? 0 : 1, Integer::sum));
        }

        Map<String, Integer> rare = new TreeMap<>(filled);
        rare.values().removeIf(times -> Objects.requireNonNull(times) >= 4);
        assertThat(rare).isEmpty();
        assertThat(filled).hasSizeGreaterThan(55);
    }
}

package dev.baton.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** A rep's own week agrees with one that was made slowly and in another way, whatever happened. */
class OwnWeekTwiceTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final LocalDate LAST = LocalDate.of(2026, 11, 9);
    private static final List<UserId> REPS = List.of(new UserId("U0ANA"), new UserId("U0BEN"), new UserId("U0CAT"));

    private static Week week(int back) {
        return new Week(LAST.minusWeeks(back), ZONE);
    }

    private static Map<String, String> slowly(List<History> leads, Week week, UserId rep) {
        return new SlowOwnWeek(rep, week.from(), week.until()).of(leads);
    }

    private static Map<String, String> written(OwnWeek own) {
        Map<String, String> written = new TreeMap<>();
        written.put("taken", numbers(own.taken().leads()));
        written.put("promised", numbers(own.touchedInTime().of().leads()));
        written.put("kept", numbers(own.touchedInTime().part().leads()));
        written.put("open", numbers(own.open().leads()));
        written.put("untouched", numbers(own.untouched().leads()));
        written.put(
                "delays",
                own.touchDelay().waits().stream()
                        .map(wait -> wait.lead().value()
                                + (wait.over() ? " " : " > ")
                                + wait.length().toMillis())
                        .sorted()
                        .toList()
                        .toString());
        return written;
    }

    private static String numbers(List<LeadNumber> leads) {
        return SlowOwnWeek.sorted(leads.stream().map(LeadNumber::value).toList());
    }

    @Property(tries = 40, seed = "20261109", shrinking = ShrinkingMode.OFF)
    void everyRepsWeekIsTheSlowOne(
            @ForAll @LongRange(max = 1_000_000_000) long seed, @ForAll @IntRange(max = 4) int back) {
        Week week = week(back);
        List<History> leads = Lives.of(seed, 150, week.until(), 10);

        OwnWeeks weeks = OwnWeeks.of(week, new MemorySource(leads));

        for (UserId rep : REPS) {
            Map<String, String> slow = slowly(leads, week, rep);
            assertThat(weeks.of(rep).map(OwnWeekTwiceTest::written).orElseGet(() -> nothing()))
                    .isEqualTo(slow);
        }
        assertThat(weeks.all().taken().n())
                .isEqualTo(weeks.reps().values().stream()
                        .mapToInt(own -> own.taken().n())
                        .sum());
    }

    private static Map<String, String> nothing() {
        Map<String, String> nothing = new TreeMap<>();
        List.of("taken", "promised", "kept", "open", "untouched", "delays").forEach(name -> nothing.put(name, "[]"));
        return nothing;
    }

    /** Otherwise two that are both wrong could agree about nothing. */
    @Example
    void whatHappensByChanceLeavesNoneOfItEmpty() {
        Map<String, Integer> filled = new HashMap<>();
        for (int seed = 0; seed < 10; seed++) {
            slowly(Lives.of(seed, 150, week(0).until(), 10), week(0), REPS.get(0))
                    .forEach((name, value) -> filled.merge(name, value.equals("[]") ? 0 : 1, Integer::sum));
        }
        assertThat(filled.values()).hasSize(6).allMatch(times -> times > 5);
    }

    @Example
    void whatHappensAfterTheWeekDoesNotChangeIt() {
        List<History> leads = Lives.of(4, 400, week(0).until(), 10);
        List<History> cut = leads.stream()
                .map(lead -> new History(
                        lead.lead(),
                        lead.handOffs().stream()
                                .filter(row -> row.committedAt().isBefore(week(1).until()))
                                .toList(),
                        lead.events().stream()
                                .filter(event -> event.at().isBefore(week(1).until()))
                                .toList()))
                .toList();

        assertThat(OwnWeeks.of(week(1), new MemorySource(leads)))
                .isEqualTo(OwnWeeks.of(week(1), new MemorySource(cut)));
    }
}

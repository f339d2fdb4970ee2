package dev.baton.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.digest.Lives;
import dev.baton.digest.MemorySource;
import dev.baton.digest.OwnWeek;
import dev.baton.digest.OwnWeeks;
import dev.baton.digest.Week;
import dev.baton.lead.UserId;
import dev.baton.sandbox.blockkit.BlockKit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A rep's own week, as it is read. */
class OwnWeekMessageTest {

    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 9), ZoneId.of("Europe/Paris"));
    private static final UserId ANA = new UserId("U0ANA");

    private static OwnWeeks weeks(int leads) {
        return OwnWeeks.of(WEEK, new MemorySource(Lives.of(3, leads, WEEK.until(), 10)));
    }

    private static String text(OwnWeeks weeks) {
        return OwnWeekMessage.render(weeks, weeks.of(ANA).orElseThrow(), null).text();
    }

    @Test
    void itSaysWhatTheyDidBesideAllRepsAndWhatIsOpen() throws Exception {
        OwnWeeks weeks = weeks(900);
        OwnWeek ana = weeks.of(ANA).orElseThrow();

        Message message = OwnWeekMessage.render(weeks, ana, null);

        assertThat(new BlockKit()
                        .problemsOfMessage(
                                new ObjectMapper().readTree(Flat.json(message).toString())))
                .isEmpty();
        assertThat(message.text())
                .startsWith("Your week 46 (9–15 Nov 2026)\nClaimed, or given to you  "
                        + ana.taken().n() + " leads · the reps' median "
                        + weeks.usuallyTaken().orElseThrow())
                .containsPattern("Touched in time  \\d+ % · all reps \\d+ %")
                .containsPattern("To the first touch  (&gt; )?\\d+ .* · all reps' median ")
                .containsPattern("Still open  \\d+: #\\d+, .* and \\d+ more")
                .contains("Not touched yet  ")
                .doesNotContain("U0", "Late");
        assertThat(Flat.text(message)).contains("Only you see this. `/lead mine`");
    }

    @Test
    void ofFewItTellsCountsOnly() {
        assertThat(text(weeks(60)))
                .containsPattern("Touched in time  (none was due|\\d+ of \\d+) ")
                .contains("too few for a median");
    }

    @Test
    void withFewerThanThreeRepsNothingOfTheOthersIsTold() {
        OwnWeeks weeks = weeks(900);
        OwnWeeks two = new OwnWeeks(
                WEEK, Map.of(ANA, weeks.of(ANA).orElseThrow(), new UserId("U0BEN"), weeks.all()), weeks.all());

        assertThat(text(two)).doesNotContain("median", "all reps");
        assertThat(Flat.text(OwnWeekMessage.render(two, two.of(ANA).orElseThrow(), null)))
                .contains("with fewer than three reps there is nothing beside it");
    }

    @Test
    void aLateOneSaysWhenItWasDue() {
        OwnWeeks weeks = weeks(900);
        Instant due = Instant.parse("2026-11-16T08:00:00Z");

        assertThat(Flat.text(OwnWeekMessage.render(weeks, weeks.of(ANA).orElseThrow(), due)))
                .contains("Late: <!date^" + due.getEpochSecond());
    }
}

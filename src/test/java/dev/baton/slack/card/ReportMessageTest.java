package dev.baton.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.State;
import dev.baton.query.Comparing;
import dev.baton.query.LedTo;
import dev.baton.query.Report;
import dev.baton.query.Wait;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportMessageTest {

    private static final Wait NEVER = new Wait(null, 0, 4);

    private final ReportMessage message = new ReportMessage(Samples.WORDS);

    @Test
    void eachPartOfAWaitIsToldByItself() {
        Report.Waits waits = new Report.Waits(took(Duration.ofSeconds(3)), took(Duration.ofMinutes(12)), NEVER, NEVER);

        assertThat(told(waits))
                .contains(
                        "*buyer* nobody was touched yet, 4 never touched · *our parts* system 3 s · claim 12 min · touch –"
                                + " (medians do not add up)");
    }

    @Test
    void buyersWaitIsTheMedianOfThoseWhoWereTouched() {
        Report.Waits waits = new Report.Waits(
                NEVER,
                took(Duration.ofMinutes(12)),
                took(Duration.ofMinutes(20)),
                new Wait(Duration.ofMinutes(33), 3, 1));

        assertThat(told(waits))
                .contains("*buyer* waited 33 min, median of 3, 1 never touched · *our parts* system – · claim 12 min"
                        + " · touch 20 min (medians do not add up)");
    }

    @Test
    void whatRepsFoundAndWhatWasNotReadyCountsApart() {
        assertThat(told(new Report.Waits(NEVER, NEVER, NEVER, NEVER)))
                .contains("*held at the door* 2 · *handed off anyway* 1 · *found by reps* 3")
                .contains("*turned down* 2 times: no need 2 (1 fixed, 1 closed)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0 | Webinar · 4 handed off (before: 5, usual: 6)
        1 | Webinar · 4 handed off (by the same hour a week earlier: 5, usual: 6)
        3 | Webinar · 4 handed off (by the same hour 3 weeks earlier: 5, usual: 6)
        """)
    void whatItIsComparedWithIsSaid(int weeks, String headline) {
        assertThat(render(new Report.Waits(NEVER, NEVER, NEVER, NEVER), new Comparing.Earlier(5, 6, weeks))
                        .text())
                .isEqualTo(headline);
    }

    private static Wait took(Duration median) {
        return new Wait(median, 4, 0);
    }

    private String told(Report.Waits waits) {
        return render(waits, null).blocks().toString();
    }

    private Message render(Report.Waits waits, Comparing.@Nullable Earlier earlier) {
        Report report = new Report(
                Map.of(State.OPEN, 3L, State.WORKING, 1L),
                2,
                1,
                3,
                new Report.Ever(1, 1, 0),
                List.of(new Report.TurnDowns("no_need", 2, Map.of(LedTo.MENDED, 1L, LedTo.CLOSED, 1L))),
                2,
                waits);
        return message.render("Webinar", report, earlier, List.of(), List.of());
    }
}

package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Touch;
import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameAttemptTest {

    private static final Instant NOW = Desk.MONDAY;

    @Test
    void secondClickWithinSecondsIsTheSameAttempt() {
        Touch first = touch(Desk.ANA, Touch.Outcome.NO_ANSWER, NOW);

        assertThat(SameAttempt.of(touch(Desk.ANA, Touch.Outcome.NO_ANSWER, NOW.plusSeconds(3)), true, List.of(first)))
                .contains(first);
    }

    @Test
    void whatIsLaterOrOtherwiseOrSaysMoreIsAnother() {
        List<Touch> first = List.of(touch(Desk.ANA, Touch.Outcome.NO_ANSWER, NOW));

        assertThat(SameAttempt.of(touch(Desk.ANA, Touch.Outcome.NO_ANSWER, NOW.plusSeconds(11)), true, first))
                .isEmpty();
        assertThat(SameAttempt.of(touch(Desk.ANA, Touch.Outcome.VOICEMAIL, NOW), true, first))
                .isEmpty();
        assertThat(SameAttempt.of(touch(Desk.BEN, Touch.Outcome.NO_ANSWER, NOW), true, first))
                .isEmpty();
        assertThat(SameAttempt.of(touch(Desk.ANA, Touch.Outcome.NO_ANSWER, NOW), false, first))
                .isEmpty();
    }

    private static Touch touch(UserId by, Touch.Outcome outcome, Instant at) {
        return new Touch(by, Touch.Channel.CALL, outcome, at, at, null);
    }
}

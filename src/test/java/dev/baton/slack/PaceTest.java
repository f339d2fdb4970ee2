package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaceTest {

    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    private final SettableClock clock = new SettableClock();
    private final Pace pace = new Pace(clock);

    @ParameterizedTest
    @EnumSource
    void noMinuteSeesMoreCallsThanSlackAllowsEvenWhenTheyCatchUpOnEachOther(ApiMethod method) {
        List<Instant> calls = new ArrayList<>();
        Instant end = clock.instant().plus(Duration.ofMinutes(5));
        while (clock.instant().isBefore(end)) {
            Duration wait = pace.take(method);
            if (wait.isZero()) {
                calls.add(clock.instant());
            }
            clock.tick(wait.isZero() ? Duration.ofMillis(1) : wait);
        }

        assertThat(calls).hasSizeGreaterThan(method.perMinute() * 3);
        for (Instant call : calls) {
            Instant soon = call.plus(Duration.ofSeconds(64));
            assertThat(calls.stream().filter(each -> !each.isBefore(call) && each.isBefore(soon)))
                    .hasSizeLessThanOrEqualTo(method.perMinute());
        }
    }

    @Test
    void aMethodThatSlackRefusesIsLeftAloneWhileOthersGoOn() {
        pace.hold(ApiMethod.CHAT_UPDATE, HALF_A_MINUTE);

        assertThat(pace.take(ApiMethod.CHAT_UPDATE)).isEqualTo(HALF_A_MINUTE);
        assertThat(pace.take(ApiMethod.CHAT_POST_MESSAGE)).isZero();
        clock.tick(HALF_A_MINUTE);
        assertThat(pace.take(ApiMethod.CHAT_UPDATE)).isZero();
    }

    @Test
    void aChannelThatSlackRefusesHoldsUpNoOther() {
        pace.holdMessages("C1", HALF_A_MINUTE);

        assertThat(pace.takeMessage("C1")).isEqualTo(HALF_A_MINUTE);
        assertThat(pace.takeMessage("C2")).isZero();
        assertThat(pace.take(ApiMethod.CHAT_POST_MESSAGE)).isZero();
    }

    @Test
    void twoChannelsRefusedTogetherMeanTheWholeWorkspace() {
        pace.holdMessages("C1", HALF_A_MINUTE);
        pace.holdMessages("C2", HALF_A_MINUTE);

        assertThat(pace.take(ApiMethod.CHAT_POST_MESSAGE)).isEqualTo(HALF_A_MINUTE);
    }

    @Test
    void oneChannelAfterTheOtherDoesNot() {
        pace.holdMessages("C1", HALF_A_MINUTE);
        clock.tick(HALF_A_MINUTE);
        pace.holdMessages("C2", HALF_A_MINUTE);

        assertThat(pace.take(ApiMethod.CHAT_POST_MESSAGE)).isZero();
    }

    @Test
    void aClockThatIsSetBackMakesNoWaitLonger() {
        pace.hold(ApiMethod.CHAT_UPDATE, HALF_A_MINUTE);
        pace.holdMessages("C1", HALF_A_MINUTE);

        clock.tick(Duration.ofMinutes(-10));

        assertThat(pace.take(ApiMethod.CHAT_UPDATE)).isZero();
        assertThat(pace.takeMessage("C1")).isZero();
    }
}

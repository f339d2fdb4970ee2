package dev.baton.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.Reason;
import dev.baton.lead.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class QuietWeekTest {

    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 9), ZoneId.of("Europe/Paris"));
    private static final Instant BEFORE = WEEK.from().minus(Duration.ofDays(9));
    private static final Instant THEN = WEEK.from().plus(Duration.ofDays(2));

    private static boolean isQuiet(Instant handedOff, Consumer<Life> then) {
        Life life = new Life(1, handedOff, new Random(1));
        life.handOff(1);
        life.waitUntil(THEN);
        then.accept(life);
        return new QuietWeek(new MemorySource(List.of(life.history()))).is(WEEK);
    }

    @Test
    void itIsWhereNothingHappenedAndWhereLeadsWereOnlyHeld() {
        assertThat(new QuietWeek(new MemorySource(List.of())).is(WEEK)).isTrue();
        assertThat(isQuiet(BEFORE, life -> {})).isTrue();
        assertThat(isQuiet(BEFORE, Life::held)).isTrue();
    }

    @Test
    void itIsNotWhereSomethingWasHandedOffOrDecided() {
        assertThat(isQuiet(THEN, life -> {})).isFalse();
        assertThat(isQuiet(BEFORE, life -> {
                    life.claim();
                    life.touch();
                }))
                .isFalse();
        assertThat(isQuiet(BEFORE, life -> life.turnDown("no_need", Reason.Kind.DISQUALIFY, ana())))
                .isFalse();
    }

    @Test
    void whatHappenedAfterItDoesNotCount() {
        assertThat(isQuiet(BEFORE, life -> {
                    life.waitUntil(WEEK.until());
                    life.claim();
                    life.touch();
                }))
                .isTrue();
    }

    private static Actor ana() {
        return new Actor.Person(new UserId("U0ANA"));
    }
}

package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final AtomicLong nanoTime = new AtomicLong(-5);

    @Test
    void soManyAtOnceAndThenAtASteadyPace() {
        Pace pace = new Pace(3, 0.5, 10, nanoTime::get);

        assertThat(new long[] {pace.take("a"), pace.take("a"), pace.take("a"), pace.take("a")})
                .containsExactly(0, 0, 0, 2);
        tick(Duration.ofMillis(1_999));
        assertThat(pace.take("a")).isEqualTo(1);
        tick(Duration.ofMillis(1));
        assertThat(pace.take("a")).isZero();
        assertThat(pace.take("a")).isEqualTo(2);
    }

    @Test
    void restDoesNotAddUpBeyondTheMost() {
        Pace pace = new Pace(2, 100, 10, nanoTime::get);
        tick(Duration.ofDays(1));

        assertThat(new long[] {pace.take("a"), pace.take("a"), pace.take("a")}).containsExactly(0, 0, 1);
    }

    @Test
    void whoWasSeenLongestAgoIsForgottenFirst() {
        Pace pace = new Pace(1, 0.001, 2, nanoTime::get);
        pace.take("old");
        pace.take("often");
        pace.take("old");

        pace.take("new");

        assertThat(pace.take("old")).isPositive();
        assertThat(pace.take("often")).as("is known no more").isZero();
    }

    @Test
    void addressesOfOneNetworkGuessTogether() {
        Guesses guesses = new Guesses(nanoTime::get);
        for (int guess = 0; guess < 20; guess++) {
            guesses.tryAgainst("[2001:db8:1:2:0:0:0:" + guess + "]");
        }

        assertThat(guesses.tryAgainst("[2001:db8:1:2:9:9:9:9]")).isPositive();
        assertThat(guesses.tryAgainst("[2001:db8:1:3:0:0:0:1]")).isZero();
        assertThat(guesses.tryAgainst("192.0.2.1")).isZero();
    }

    private void tick(Duration by) {
        nanoTime.addAndGet(by.toNanos());
    }
}

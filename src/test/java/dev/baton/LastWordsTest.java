package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LastWordsTest {

    private final AtomicInteger ended = new AtomicInteger();
    private final LastWords lastWords = new LastWords(ended::incrementAndGet);

    @Test
    void aThreadThatDiesForWantOfMemoryEndsTheProcess() {
        lastWords.uncaughtException(Thread.currentThread(), new OutOfMemoryError("for the test"));

        assertThat(ended).hasValue(1);
    }

    @Test
    void aThreadThatDiesOfAnythingElseDoesNot() {
        lastWords.uncaughtException(Thread.currentThread(), new IllegalStateException("for the test"));

        assertThat(ended).hasValue(0);
    }
}

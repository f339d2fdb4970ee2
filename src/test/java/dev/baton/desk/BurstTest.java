package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Lead;
import dev.baton.lead.Touch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BurstTest {

    private static final int AT_ONCE = 80;

    @Test
    void movesOfOneLeadAtTheSameMomentAreAllMadeOneAfterTheOther(@TempDir Path folder) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try (Desk desk = new Desk(folder)) {
            Lead lead = desk.claimed("priya");
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> calls = new ArrayList<>();
            for (int call = 0; call < AT_ONCE; call++) {
                calls.add(threads.submit(() -> {
                    start.await();
                    desk.touch(lead, call());
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> call : calls) {
                call.get();
            }

            assertThat(desk.history(lead)).filteredOn("touched"::equals).hasSize(AT_ONCE);
        } finally {
            threads.shutdownNow();
        }
    }

    /** As a dialer tells of it: each is an attempt of its own. */
    private static TouchReport call() {
        return new TouchReport(Touch.Channel.CALL, Touch.Outcome.NO_ANSWER, null, null, Map.of(), Map.of(), "dialer");
    }
}

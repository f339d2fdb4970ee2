package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Event;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.command.Office;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RaceTest {

    private static final int REPS = 200;

    @Test
    void ofTwoHundredWhoClaimAtOnceOneWinsAndTheOthersAreToldWhoDid(@TempDir Path directory) throws Exception {
        List<String> reps =
                IntStream.range(0, REPS).mapToObj(rep -> "UREP" + rep).toList();
        ExecutorService threads = Executors.newFixedThreadPool(REPS);
        try (Office office = new Office(directory).withReps(reps);
                SlackOverHttp slack = new SlackOverHttp(office, (url, message) -> {})) {
            office.ready("Northwind", 84);
            CountDownLatch start = new CountDownLatch(1);
            List<Future<HttpResponse<String>>> claims = new ArrayList<>();
            for (String rep : reps) {
                String claim = slack.command(rep, "/lead", "claim 1");
                claims.add(threads.submit(after(start, () -> slack.form(claim))));
            }
            start.countDown();

            List<String> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> claim : claims) {
                assertThat(claim.get().statusCode()).isEqualTo(200);
                answers.add(claim.get().body());
            }

            String winner = office.store()
                    .leadBook()
                    .find(new LeadNumber(1))
                    .orElseThrow()
                    .claim()
                    .orElseThrow()
                    .owner()
                    .value();
            assertThat(answers)
                    .filteredOn(answer -> answer.contains("#1 is yours."))
                    .hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.contains("#1 was claimed by") && answer.contains(winner))
                    .hasSize(REPS - 1);
            assertThat(office.store().leadBook().history(new LeadNumber(1)))
                    .filteredOn(Event.Claimed.class::isInstance)
                    .hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Callable<T> after(CountDownLatch start, Callable<T> task) {
        return () -> {
            start.await();
            return task.call();
        };
    }
}

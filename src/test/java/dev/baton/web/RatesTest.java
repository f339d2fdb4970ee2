package dev.baton.web;

import static dev.baton.web.TestApi.problem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.intake.ApiKey.Scope;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatesTest {

    private static final int GUESSES = 20;

    private TestApi api;

    @BeforeEach
    void startServer(@TempDir Path folder) throws Exception {
        api = new TestApi(folder);
    }

    @AfterEach
    void stopServer() {
        api.close();
    }

    @Test
    void keyThatSendsTooMuchIsToldWhenToComeBack() throws Exception {
        String other = api.create("other", Scope.LEADS_READ);
        api.exhaust("bootstrap-secret");

        HttpResponse<String> refused = api.post(TestApi.DEMO);
        problem(refused, 429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(api.get("/api/leads/1", other).statusCode())
                .as("another key has a pace of its own, and nothing was taken")
                .isEqualTo(404);

        api.tick(Duration.ofSeconds(1));
        for (int each = 0; each < TestApi.REQUESTS_PER_SECOND; each++) {
            assertThat(api.get("/api/leads/999", "bootstrap-secret").statusCode())
                    .isEqualTo(404);
        }
        problem(api.get("/api/leads/999", "bootstrap-secret"), 429);
    }

    @Test
    void linesOfABatchDoNotCount() throws Exception {
        String body = IntStream.rangeClosed(1, 3 * TestApi.REQUESTS_PER_SECOND)
                .mapToObj(TestBatch::person)
                .collect(Collectors.joining("\n"));

        assertThat(new TestBatch(api).send(body))
                .extracting(answer -> answer.path("status").asInt())
                .containsOnly(201);
        assertThat(api.post(TestApi.DEMO).statusCode()).isEqualTo(201);
    }

    @Test
    void keysCannotBeGuessedFastAndGoodOnesGoOn() throws Exception {
        String unseen = api.create("unseen", Scope.LEADS_READ);
        for (int guess = 0; guess < GUESSES; guess++) {
            problem(api.get("/api/leads/1", "guess-" + guess), 401);
        }

        HttpResponse<String> refused = api.get("/api/leads/1", "one-more");
        problem(refused, 429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("5");
        assertThat(api.get("/api/leads/1", unseen).statusCode())
                .as("a good key that was never seen before, from the same address")
                .isEqualTo(404);

        api.tick(Duration.ofSeconds(5));
        problem(api.get("/api/leads/1", "one-more"), 401);
    }
}

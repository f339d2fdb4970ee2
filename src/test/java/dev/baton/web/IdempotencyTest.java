package dev.baton.web;

import static dev.baton.web.TestApi.DEMO;
import static dev.baton.web.TestApi.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.intake.ApiKey.Scope;
import dev.baton.intake.Samples;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REPLAYED = "Idempotent-Replayed";

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
    void sameKeyAndBodyAreAnsweredAsTheFirstTimeWhateverHappenedSince() throws Exception {
        HttpResponse<String> first = api.postOnce("form-7", DEMO);
        OpenLead open =
                (OpenLead) api.store().leadBook().find(new LeadNumber(1)).orElseThrow();
        api.store().leadBook().commit(Work.of(open.claim(new UserId("U1"), Samples.FRIDAY_1630)));

        HttpResponse<String> again = api.postOnce("form-7", DEMO);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue(REPLAYED)).isEmpty();
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location")).contains("/api/leads/1");
        assertThat(again.headers().firstValue(REPLAYED)).contains("true");
        assertThat(submissions()).isEqualTo(1);
    }

    @Test
    void sameKeyWithAnotherBodyIsAConflict() throws Exception {
        api.postOnce("form-7", DEMO);

        problem(api.postOnce("form-7", DEMO + " "), 409);

        assertThat(submissions()).isEqualTo(1);
    }

    @Test
    void whatWasRefusedCanBeCorrectedUnderTheSameKey() throws Exception {
        problem(api.postOnce("form-7", "{\"source\": \"Demo\"}"), 422);
        problem(api.postOnce("form-7", "{\"source\": \"Demo\""), 400);

        assertThat(api.postOnce("form-7", DEMO).statusCode()).isEqualTo(201);
    }

    @Test
    void keysOfTwoSendersNeverMeet() throws Exception {
        String website = api.create("website", Scope.LEADS_WRITE);
        String partner = api.create("partner", Scope.LEADS_WRITE);

        assertThat(api.postOnce(website, "1", DEMO).statusCode()).isEqualTo(201);
        assertThat(api.postOnce(partner, "1", "{\"source\": \"Demo\", \"external_id\": \"2\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void afterADayTheKeyIsFree() throws Exception {
        api.postOnce("form-7", DEMO);
        api.store().forgetOldRequestKeys(Samples.FRIDAY_1630.plusMillis(1));

        HttpResponse<String> later = api.postOnce("form-7", DEMO);

        assertThat(later.statusCode()).isEqualTo(200);
        assertThat(later.headers().firstValue(REPLAYED)).isEmpty();
        assertThat(submissions()).isEqualTo(2);
    }

    @Test
    void ofManyAtOnceOneIsCarriedOutAndAllAreAnsweredTheSame() throws Exception {
        int times = 12;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService senders = Executors.newFixedThreadPool(times);
        List<Future<HttpResponse<String>>> answers = new ArrayList<>();
        for (int each = 0; each < times; each++) {
            answers.add(senders.submit(() -> {
                start.await();
                return api.postOnce("form-7", DEMO);
            }));
        }
        start.countDown();
        List<HttpResponse<String>> told = new ArrayList<>();
        for (Future<HttpResponse<String>> answer : answers) {
            told.add(answer.get());
        }
        senders.shutdown();

        assertThat(told).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(told).extracting(HttpResponse::body).containsOnly(told.get(0).body());
        assertThat(told)
                .filteredOn(answer -> answer.headers().firstValue(REPLAYED).isEmpty())
                .hasSize(1);
        assertThat(submissions()).isEqualTo(1);
    }

    @Test
    void whoNeverHeardTheAnswerIsToldItByTheNextRequest() throws Exception {
        String request = """
                POST /api/leads HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer bootstrap-secret\r
                Content-Type: application/json\r
                Idempotency-Key: form-7\r
                Content-Length: %d\r
                \r
                %s""".formatted(DEMO.length(), DEMO);
        int port = api.uri("/").getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        }

        HttpResponse<String> again = api.postOnce("form-7", DEMO);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(JSON.readTree(again.body()).path("submissions").asInt()).isEqualTo(1);
        assertThat(submissions()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "tab\there"})
    void keyThatIsNoKeyIsRefused(String key) throws Exception {
        problem(api.postOnce(key, DEMO), 400);
    }

    @Test
    void keyHasAtMost255CharactersAndIsGivenOnce() throws Exception {
        assertThat(api.postOnce("k".repeat(255), DEMO).statusCode()).isEqualTo(201);
        problem(api.postOnce("k".repeat(256), DEMO), 400);
        HttpRequest twice = api.request("/api/leads")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "one")
                .header("Idempotency-Key", "two")
                .POST(BodyPublishers.ofString(DEMO))
                .build();
        problem(api.send(twice), 400);
    }

    private int submissions() {
        return api.store()
                .leadBook()
                .find(new LeadNumber(1))
                .orElseThrow()
                .record()
                .submissions();
    }
}

package dev.baton.web;

import static dev.baton.web.TestApi.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How a batch and its answers pass each other on one connection. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class BatchStreamTest {

    private final HeldBook book = new HeldBook();
    private TestApi api;

    @BeforeEach
    void startServer(@TempDir Path folder) throws Exception {
        api = new TestApi(folder, book::around);
    }

    @AfterEach
    void stopServer() {
        book.release();
        api.close();
    }

    @Test
    void lineIsAnsweredBeforeTheNextIsSent() throws Exception {
        try (OpenBatch batch = new OpenBatch(api)) {
            batch.write(TestBatch.person(1) + "\n");
            assertThat(batch.readLine()).contains("\"line\":1", "\"status\":201");
            batch.write(TestBatch.person(2) + "\n");
            assertThat(batch.readLine()).contains("\"line\":2", "\"status\":201");
            batch.end();
            assertThat(batch.rest()).isEmpty();
        }
    }

    @Test
    void senderWhoReadsNothingBeforeEverythingIsSentIsServed() throws Exception {
        try (OpenBatch batch = new OpenBatch(api)) {
            String line = "{\"source\": \"Demo\", \"%s\": 1}\n".formatted("x".repeat(1_000));
            for (int each = 0; each < Batch.MOST_LINES; each++) {
                batch.write(line);
            }
            batch.end();

            List<String> answers = batch.rest();

            assertThat(answers).hasSize(Batch.MOST_LINES);
            assertThat(answers.get(Batch.MOST_LINES - 1)).contains("\"line\":10000", "\"status\":422");
        }
    }

    @Test
    void whoDoesNotReadKeepsNobodyFromStoring() throws Exception {
        try (OpenBatch silent = new OpenBatch(api)) {
            for (int each = 0; each < 2_000; each++) {
                silent.write(TestBatch.person(each) + "\n");
            }

            assertThat(api.post(TestApi.DEMO).statusCode()).isEqualTo(201);
        }
    }

    @Test
    void whatCameBeforeABatchBrokeOffIsKeptAndTheNextIsTaken() throws Exception {
        for (int each = 1; each <= 3; each++) {
            try (OpenBatch batch = new OpenBatch(api)) {
                batch.write(TestBatch.person(each) + "\n{\"source\": \"Demo\", \"external_id\": \"half");
                assertThat(batch.readLine()).contains("\"line\":1", "\"status\":201");
                batch.breakOff();
                assertThat(batch.isClosedByServer()).isTrue();
            }
        }

        assertThat(new TestBatch(api).send(TestBatch.person(4)))
                .extracting(answer -> answer.path("number").asInt())
                .containsExactly(4);
    }

    @Test
    void thirdBatchOfOneKeyWaitsForTheOthers() throws Exception {
        book.hold();
        try (OpenBatch first = new OpenBatch(api);
                OpenBatch second = new OpenBatch(api)) {
            first.write("{}\n" + TestBatch.person(1) + "\n");
            second.write("{}\n" + TestBatch.person(2) + "\n");
            assertThat(first.readLine() + second.readLine()).contains("422");

            HttpResponse<String> third =
                    api.send(new TestBatch(api).request(TestBatch.person(3)).build());
            problem(third, 429);
            assertThat(third.headers().firstValue("Retry-After")).isPresent();

            book.release();
            first.end();
            assertThat(first.rest()).hasSize(1);
            assertThat(new TestBatch(api).send(TestBatch.person(3))).hasSize(1);
        }
    }

    @Test
    void answersKeepTheOrderOfTheLinesThoughALaterOneIsReady() throws Exception {
        book.hold();
        try (OpenBatch batch = new OpenBatch(api)) {
            batch.write("{}\n" + TestBatch.person(1) + "\n{}\n");
            assertThat(batch.readLine()).contains("\"line\":1");
            batch.end();
            book.release();

            assertThat(batch.rest())
                    .extracting(answer -> TestBatch.json(answer).path("line").asInt())
                    .containsExactly(2, 3);
        }
    }

    @Test
    void moreRefusedBatchesThanThereAreThreadsHoldNobodyUpThoughTheirBodiesNeverCome(@TempDir Path elsewhere)
            throws Exception {
        List<Socket> waiting = new ArrayList<>();
        try (TestApi brisk = new TestApi(elsewhere, leads -> leads, Duration.ofMillis(500))) {
            for (int each = 0; each < 40; each++) {
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), brisk.uri("/").getPort());
                waiting.add(socket);
                socket.getOutputStream()
                        .write("PUT /api/leads/batch HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
            }

            for (Socket socket : waiting) {
                assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                        .isEqualTo("HTTP/1.1 405");
            }
        } finally {
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }
}

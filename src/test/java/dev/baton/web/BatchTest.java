package dev.baton.web;

import static dev.baton.web.TestApi.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.lead.LeadNumber;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    private final HeldBook book = new HeldBook();
    private TestBatch batch;
    private TestApi api;

    @BeforeEach
    void startServer(@TempDir Path folder) throws Exception {
        api = new TestApi(folder, book::around);
        batch = new TestBatch(api);
    }

    @AfterEach
    void stopServer() {
        api.close();
    }

    @Test
    void everyLineIsAnsweredInOrder() throws Exception {
        String body = IntStream.rangeClosed(1, 500).mapToObj(TestBatch::person).collect(Collectors.joining("\n"));

        List<JsonNode> answers = batch.send(body);

        assertThat(answers)
                .extracting(answer -> answer.path("line").asInt())
                .isEqualTo(IntStream.rangeClosed(1, 500).boxed().toList());
        assertThat(answers).extracting(answer -> answer.path("status").asInt()).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.path("number").asInt())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 500).boxed().toList());
        assertThat(answers.get(0)).isEqualTo(TestBatch.json("""
                        {"line": 1, "status": 201, "number": %d, "state": "open", "score": 60, "tier": "warm"}
                        """.formatted(
                        answers.get(0).path("number").asInt())));
    }

    @Test
    void badLinesNeverStopTheRest() throws Exception {
        List<JsonNode> answers = batch.send("""
                {"source": "Demo", "external_id": "1"}
                {"source": "Demo"}
                not JSON

                {"source": "Demo", "external_id": "%s"}
                [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
                {"source": "Demo", "external_id": "2", "phone": "call me"}
                {"source": "Demo", "external_id": "3", "employees": 1E2147483648}
                {"source": "Demo", "external_id": "4", "employees": 1E-2147483648}
                {"source": "Demo", "external_id": "5"}
                """.formatted("x".repeat(NdjsonLines.MOST_BYTES)));

        assertThat(answers)
                .extracting(answer -> answer.path("line").asInt() + " "
                        + answer.path("status").asInt())
                .containsExactly("1 201", "2 422", "3 400", "5 413", "6 400", "7 201", "8 400", "9 400", "10 201");
        assertThat(answers.get(1)
                        .path("problem")
                        .path("errors")
                        .path(0)
                        .path("field")
                        .asText())
                .isEqualTo("external_id, email or phone");
        assertThat(answers.get(4).path("problem").path("detail").asText()).contains("nested more than 20 deep");
        assertThat(answers.get(5).path("warnings").path(0).path("field").asText())
                .isEqualTo("phone");
    }

    @Test
    void lineMayHave64KibibytesAndNoMore() throws Exception {
        String lead = TestBatch.person(1);
        String longest = lead + " ".repeat(NdjsonLines.MOST_BYTES - lead.length());

        assertThat(batch.send(longest + "\n" + longest + " \r\n"))
                .extracting(answer -> answer.path("status").asInt())
                .containsExactly(201, 413);
    }

    @Test
    void linesOfOnePersonAreOneLeadAndTheLastWordCounts() throws Exception {
        String body = IntStream.rangeClosed(1, 200)
                .mapToObj(each ->
                        "{\"source\": \"Demo\", \"email\": \"ana@example.com\", \"title\": \"T%d\"}".formatted(each))
                .collect(Collectors.joining("\n"));

        List<JsonNode> answers = batch.send(body);

        assertThat(answers).extracting(answer -> answer.path("number").asInt()).containsOnly(1);
        assertThat(answers.get(0).path("status").asInt()).isEqualTo(201);
        assertThat(answers.get(199).path("status").asInt()).isEqualTo(200);
        assertThat(api.store()
                        .leadBook()
                        .find(new LeadNumber(1))
                        .orElseThrow()
                        .facts()
                        .person()
                        .title())
                .isEqualTo("T200");
    }

    @Test
    void line10001IsSaidNotToBeRead() throws Exception {
        String body = "{}\n".repeat(Batch.MOST_LINES) + "\n" + TestBatch.person(1) + "\n" + TestBatch.person(2);

        List<JsonNode> answers = batch.send(body);

        assertThat(answers).hasSize(Batch.MOST_LINES + 1);
        JsonNode last = answers.get(Batch.MOST_LINES);
        assertThat(last.path("line").asInt())
                .as("the blank line is passed over")
                .isEqualTo(10_002);
        assertThat(last.path("status").asInt()).isEqualTo(413);
        assertThat(last.path("problem").path("detail").asText()).contains("at most 10000 lines", "was not read");
        assertThat(api.store().leadBook().find(new LeadNumber(1))).isEmpty();
    }

    @Test
    void sameBatchAgainIsAnsweredAsTheFirstTimeAndCorrectedLinesAreTaken() throws Exception {
        List<JsonNode> first = batch.sendOnce("night-1", TestBatch.person(1) + "\n{}\n" + TestBatch.person(3));
        List<JsonNode> again = batch.sendOnce(
                "night-1", TestBatch.person(1) + "\n" + TestBatch.person(2) + "\n" + TestBatch.person(4));

        assertThat(first).extracting(answer -> answer.path("status").asInt()).containsExactly(201, 422, 201);
        assertThat(again)
                .extracting(answer -> answer.path("status").asInt() + " "
                        + answer.path("replayed").asBoolean())
                .containsExactly("201 true", "201 false", "409 false");
        assertThat(again.get(0).path("number")).isEqualTo(first.get(0).path("number"));
    }

    @Test
    void storeThatDoesNotAnswerIsSaidOnEachLine() throws Exception {
        book.breakDown();

        assertThat(batch.send(TestBatch.person(1) + "\n{}\n" + TestBatch.person(2)))
                .extracting(answer -> answer.path("status").asInt())
                .containsExactly(503, 422, 503);
    }

    @Test
    void batchIsNdjsonAndIsPosted() throws Exception {
        problem(
                api.send(batch.request(TestBatch.person(1))
                        .setHeader("Content-Type", "application/json")
                        .build()),
                415);
        HttpResponse<String> get = api.get("/api/leads/batch", "bootstrap-secret");
        problem(get, 405);
        assertThat(get.headers().firstValue("Allow")).contains("POST, OPTIONS");
        problem(
                api.send(batch.request("{}")
                        .setHeader("Idempotency-Key", "two words")
                        .build()),
                400);
        problem(
                api.send(batch.request("{}")
                        .setHeader("Authorization", "Bearer wrong")
                        .build()),
                401);
        assertThat(batch.send("")).isEmpty();
    }

    @Test
    void whatIsToldOfALineStaysShortHoweverLongItsNamesAre() throws Exception {
        String names = IntStream.range(0, 40)
                .mapToObj(each -> "\"%s%d\": \"\\u0001\"".formatted("n".repeat(900), each))
                .collect(Collectors.joining(","));

        List<JsonNode> answers = batch.send("{\"source\": \"Demo\", \"fields\": {" + names + "}}");

        assertThat(answers.get(0).path("status").asInt()).isEqualTo(422);
        assertThat(answers.get(0).toString().length()).isLessThan(5_000);
    }
}

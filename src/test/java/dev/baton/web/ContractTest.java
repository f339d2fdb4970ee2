package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.intake.ApiKey.Scope;
import dev.baton.lead.State;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every answer that the OpenAPI document names is given, and is as the document has it. */
class ContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LEADS = "/api/leads";
    private static final String BATCH = "/api/leads/batch";
    private static final String NDJSON = "application/x-ndjson";

    private final HeldBook book = new HeldBook();
    private final Path folder;
    private TestApi api;

    ContractTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void startServer() throws Exception {
        api = new TestApi(folder, book::around);
    }

    @AfterEach
    void stopServer() {
        api.close();
    }

    static List<String> documented() throws Exception {
        return new ApiDescription(
                        resource("/openapi.json"), resource("/lead.schema.json"), resource("/touch.schema.json"))
                .answers();
    }

    /** {@link TestApi#send} holds each answer against the document. */
    @ParameterizedTest
    @MethodSource("documented")
    void everyDocumentedAnswerIsGiven(String answer) throws Exception {
        HttpResponse<String> response = drive(answer);

        assertThat(response.request().method() + " " + answer.split(" ", -1)[1] + " " + response.statusCode())
                .isEqualTo(answer);
    }

    private HttpResponse<String> drive(String answer) throws Exception {
        return switch (answer) {
            case "POST /api/leads 201" -> api.post(TestApi.DEMO);
            case "POST /api/leads 200" -> after(api.post(TestApi.DEMO), posting(LEADS, TestApi.DEMO));
            case "POST /api/leads 400" -> api.post("{");
            case "POST /api/leads 408" -> stalled(LEADS);
            case "POST /api/leads 409" ->
                after(
                        api.postOnce("1", TestApi.DEMO),
                        posting(LEADS, "{\"source\": \"Demo\", \"external_id\": \"2\"}")
                                .header("Idempotency-Key", "1"));
            case "POST /api/leads 413" -> api.post(" ".repeat(RequestBody.MOST_BYTES + 1));
            case "POST /api/leads 415" ->
                api.send(posting(LEADS, TestApi.DEMO)
                        .setHeader("Content-Type", "text/plain")
                        .build());
            case "POST /api/leads 422" -> api.post("{}");
            case "GET /api/leads/{number} 200" -> after(api.post(TestApi.DEMO), api.request("/api/leads/1"));
            case "GET /api/leads/{number} 404" ->
                api.send(api.request("/api/leads/9").build());
            case "POST /api/leads/batch 200" ->
                api.send(posting(BATCH, TestApi.DEMO + TestApi.DEMO + "{}\n{").build());
            case "POST /api/leads/batch 400" ->
                api.send(
                        posting(BATCH, "{}").setHeader("Idempotency-Key", "a b").build());
            case "POST /api/leads/batch 415" ->
                api.send(posting(BATCH, "{}")
                        .setHeader("Content-Type", "application/json")
                        .build());
            case "GET /api/openapi.json 200",
                    "GET /api/lead.schema.json 200",
                    "GET /api/touch.schema.json 200",
                    "GET /healthz 200" -> api.send(api.request(path(answer)).build());
            case "GET /healthz 503" -> {
                api.store().close();
                yield api.send(api.request("/healthz").build());
            }
            default -> answer.contains("/touches ") ? touch(answer) : refused(answer);
        };
    }

    private HttpResponse<String> touch(String answer) throws Exception {
        String path = path(answer);
        TouchCalls calls = new TouchCalls(api);
        return switch (answer.substring(answer.length() - 3)) {
            case "200" -> calls.sameAttempt(path);
            case "201" -> calls.afterADemo(path, TouchCalls.VOICEMAIL);
            case "400" -> calls.afterADemo(path, "{");
            case "404" -> api.send(calls.posting(path, TouchCalls.VOICEMAIL).build());
            case "408" -> stalled(path);
            case "409" -> calls.ofSomebodyElsesLead(path);
            case "413" -> calls.afterADemo(path, " ".repeat(RequestBody.MOST_BYTES + 1));
            case "415" ->
                api.send(calls.posting(path, TouchCalls.VOICEMAIL)
                        .setHeader("Content-Type", "text/plain")
                        .build());
            case "422" -> calls.afterADemo(path, "{}");
            default -> refused(answer);
        };
    }

    private HttpResponse<String> stalled(String path) throws Exception {
        try (TestApi impatient =
                new TestApi(Files.createDirectory(folder.resolve("stalled")), real -> real, Duration.ofMillis(300))) {
            String beginning = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{";
            return impatient.sendRaw(
                    impatient.request(path).POST(BodyPublishers.noBody()).build(), beginning);
        }
    }

    /** What every operation that needs a key has in common. */
    private HttpResponse<String> refused(String answer) throws Exception {
        HttpRequest.Builder request =
                answer.startsWith("GET") ? api.request("/api/leads/1") : posting(path(answer), TestApi.DEMO);
        switch (answer.substring(answer.length() - 3)) {
            case "401" -> request.setHeader("Authorization", "Bearer wrong");
            case "403" ->
                request.setHeader(
                        "Authorization",
                        "Bearer "
                                + api.create("other", answer.startsWith("GET") ? Scope.LEADS_WRITE : Scope.LEADS_READ));
            case "429" -> api.exhaust("bootstrap-secret");
            case "431" -> request.setHeader("X-Long", "x".repeat(20_000));
            case "503" -> api.store().close();
            default -> throw new AssertionError("Nobody knows how to be answered " + answer);
        }
        return api.send(request.build());
    }

    private HttpResponse<String> after(HttpResponse<String> first, HttpRequest.Builder then) throws Exception {
        assertThat(first.statusCode()).isEqualTo(201);
        return api.send(then.build());
    }

    private HttpRequest.Builder posting(String path, String body) {
        return api.request(path)
                .header("Content-Type", path.equals(BATCH) ? NDJSON : "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private static String path(String answer) {
        return answer.split(" ", -1)[1].replace("{number}", "1");
    }

    @Test
    void anAnswerThatTheDocumentDoesNotHaveIsNoticed() throws Exception {
        ApiDescription other = new ApiDescription(
                resource("/openapi.json").replace("\"201\"", "\"202\""),
                resource("/lead.schema.json"),
                resource("/touch.schema.json"));
        HttpResponse<String> created = api.post(TestApi.DEMO);

        assertThatThrownBy(() -> other.check(created)).hasMessageContaining("has the status 201 in the document");
    }

    @Test
    void allDocumentsAreServedToEverybodyAsTheyAreUsed() throws Exception {
        for (String name : List.of("/openapi.json", "/lead.schema.json", "/touch.schema.json")) {
            HttpResponse<String> served =
                    api.send(HttpRequest.newBuilder(api.uri("/api" + name)).build());

            assertThat(served.statusCode()).isEqualTo(200);
            assertThat(served.body()).isEqualTo(resource(name));
        }
    }

    @Test
    void whatIsTakenIsALeadByTheSchemaTheDocumentNames() throws Exception {
        ApiDescription description = new ApiDescription(
                resource("/openapi.json"), resource("/lead.schema.json"), resource("/touch.schema.json"));
        JsonNode lead =
                description.document().at("/paths/~1api~1leads/post/requestBody/content/application~1json/schema");

        description.assertValid(lead, JSON.readTree(TestApi.DEMO));
        assertThat(description.isValid(lead, JSON.readTree("{\"source\": \"Demo\"}")))
                .isFalse();
    }

    @Test
    void everyStateOfALeadIsInTheDocument() throws Exception {
        JsonNode states = JSON.readTree(resource("/openapi.json")).at("/components/schemas/State/enum");

        assertThat(states)
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(State.values()).map(State::code).toList());
    }

    private static String resource(String name) throws Exception {
        try (InputStream stream = Objects.requireNonNull(ContractTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

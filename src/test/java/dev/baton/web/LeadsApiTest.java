package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.intake.ApiKey.Scope;
import dev.baton.intake.KeyRing;
import dev.baton.intake.ReceiveLead;
import dev.baton.intake.Samples;
import dev.baton.intake.SubmissionReader;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.store.Store;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadsApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEMO = """
            {"source": "Demo", "external_id": "crm-1", "email": "ana@example.com", "country": "GB", "employees": 800}
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private Store store;
    private KeyRing keys;
    private WebServer server;

    @BeforeEach
    void startServer(@TempDir Path folder) {
        Clock clock = Clock.fixed(Samples.FRIDAY_1630, ZoneOffset.UTC);
        store = Store.open("jdbc:sqlite:" + folder.resolve("leads.db"), clock);
        keys = new KeyRing(new KeysInMemory(), "bootstrap-secret", clock);
        LeadsServlet leads = new LeadsServlet(
                keys,
                new SubmissionReader("GB", clock),
                new ReceiveLead(store.leadBook(), Samples.rules()),
                store.leadBook(),
                Samples.definitions());
        server = new WebServer("127.0.0.1", 0, Map.of("/api/leads/*", leads));
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.close();
        store.close();
    }

    @Test
    void aNewPersonIsCreated() throws Exception {
        HttpResponse<String> response = post(DEMO);
        JsonNode lead = JSON.readTree(response.body());

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.headers().firstValue("Location")).contains("/api/leads/1");
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(lead).isEqualTo(JSON.readTree("""
                {"number": 1, "state": "open", "score": 85, "tier": "hot", "threshold": 50, "definition_version": 1,
                 "owner": null, "received_at": "2026-03-06T16:30:00Z", "submissions": 1,
                 "criteria": [
                   {"key": "demo", "label": "asked for a demo", "kind": "behaviour", "points": 60, "met": true},
                   {"key": "large", "label": "500 people or more", "kind": "fit", "points": 25, "met": true}],
                 "held": null,
                 "route": {"territory": "emea", "channel": "#leads-emea",
                           "trace": [{"territory": "emea", "matched": true}]},
                 "warnings": []}
                """));
    }

    @Test
    void aKnownPersonIsAnsweredWithTheLeadTheyHave() throws Exception {
        post(DEMO);

        HttpResponse<String> response = post("{\"source\": \"Webinar\", \"email\": \"ANA@example.com\"}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(response.body()).path("number").asInt()).isEqualTo(1);
        assertThat(JSON.readTree(response.body()).path("submissions").asInt()).isEqualTo(2);
    }

    @Test
    void aHeldLeadSaysWhatIsMissing() throws Exception {
        JsonNode lead = JSON.readTree(post("{\"source\": \"Webinar\", \"external_id\": \"1\", \"title\": \"Student\"}")
                .body());

        assertThat(lead.path("state").asText()).isEqualTo("held");
        assertThat(lead.path("tier").isNull()).isTrue();
        assertThat(lead.path("route").isNull()).isTrue();
        assertThat(lead.path("held")).isEqualTo(JSON.readTree("""
                {"points_missing": 50, "missing": [], "exclusions": [{"key": "student", "label": "is a student"}]}
                """));
    }

    @Test
    void aWarningSaysWhatWasNotUnderstood() throws Exception {
        HttpResponse<String> response =
                post("{\"source\": \"Demo\", \"email\": \"ana@example.com\", \"phone\": \"call me\"}");

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(JSON.readTree(response.body())
                        .path("warnings")
                        .path(0)
                        .path("field")
                        .asText())
                .isEqualTo("phone");
    }

    @Test
    void aLeadIsShownWithItsHistoryAndWithoutWhoItIs() throws Exception {
        post(DEMO);
        Lead.Open open = (Lead.Open) store.leadBook().find(new LeadNumber(1)).orElseThrow();
        store.leadBook().commit(Work.of(open.claim(new UserId("U1"), Samples.FRIDAY_1630)));

        HttpResponse<String> response = get("/api/leads/1", "bootstrap-secret");
        JsonNode lead = JSON.readTree(response.body());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(lead.path("state").asText()).isEqualTo("claimed");
        assertThat(lead.path("owner").asText()).isEqualTo("U1");
        assertThat(lead.path("history")).isEqualTo(JSON.readTree("""
                [{"type": "received", "at": "2026-03-06T16:30:00Z", "actor": "key:bootstrap"},
                 {"type": "handed_off", "at": "2026-03-06T16:30:00Z", "actor": "key:bootstrap"},
                 {"type": "claimed", "at": "2026-03-06T16:30:00Z", "actor": "member:U1"}]
                """));
        assertThat(response.body()).doesNotContain("ana@example.com", "crm-1");
    }

    @Test
    void theSameRequestWithAnIdempotencyKeyIsCarriedOutOnce() throws Exception {
        HttpRequest request = request("/api/leads")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "form-7")
                .POST(BodyPublishers.ofString(DEMO))
                .build();

        assertThat(send(request).statusCode()).isEqualTo(201);
        HttpResponse<String> again = send(request);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(again.body()).path("submissions").asInt()).isEqualTo(1);
    }

    @Test
    void everyBadFieldIsNamedInAProblemDocument() throws Exception {
        HttpResponse<String> response = post("{\"email\": \"nobody\", \"employees\": \"many\"}");
        JsonNode problem = problem(response, 422);

        assertThat(problem.path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("source", "email", "employees");
        assertThat(store.leadBook().find(new LeadNumber(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"source\": \"Demo\", \"email\": \"a@example.com\"} x",
                "{\"source\": \"Demo\", \"source\": \"Demo\", \"email\": \"a@example.com\"}",
                "{\"source\": NaN}",
                "source=Demo&email=a@example.com",
            })
    void aBodyThatIsNotOneJsonDocumentIsRefused(String body) throws Exception {
        problem(post(body), 400);
    }

    @Test
    void aDeeplyNestedBodyIsRefused() throws Exception {
        problem(post("[".repeat(50_000)), 400);
    }

    @Test
    void aBodyThatIsNotUtf8IsRefused() throws Exception {
        byte[] latin = "{\"source\": \"Demo\", \"external_id\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        problem(send(posting(BodyPublishers.ofByteArray(latin))), 400);
    }

    @Test
    void aNumberBeyondAllNumbersIsRefusedAtOnce() throws Exception {
        JsonNode problem =
                problem(post("{\"source\": \"Demo\", \"external_id\": \"1\", \"employees\": 1e999999999}"), 422);

        assertThat(problem.path("errors").path(0).path("field").asText()).isEqualTo("employees");
    }

    @Test
    void aBodyLargerThanALeadIsRefusedWhetherItsLengthIsToldOrNot() throws Exception {
        byte[] large = new byte[JsonBody.MOST_BYTES + 1];

        problem(send(posting(BodyPublishers.ofByteArray(large))), 413);
        problem(send(posting(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))), 413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/json; charset=iso-8859-1", "application/x-www-form-urlencoded", ""})
    void onlyJsonInUtf8IsTaken(String type) throws Exception {
        HttpRequest.Builder request = request("/api/leads").POST(BodyPublishers.ofString(DEMO));

        problem(send((type.isEmpty() ? request : request.header("Content-Type", type)).build()), 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json; charset=utf-8", "Application/JSON;charset=\"UTF-8\""})
    void jsonMayNameItsCharset(String type) throws Exception {
        HttpRequest request = request("/api/leads")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(DEMO))
                .build();

        assertThat(send(request).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer wrong", "Bearer ", "Basic Ym9vdHN0cmFwOg==", "bootstrap-secret", "Bearer a b", "Bearer é"
            })
    void withoutAGoodKeyNothingIsAnswered(String authorization) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/api/leads"))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(DEMO))
                .build();
        HttpResponse<String> response = send(request);

        problem(response, 401);
        assertThat(response.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
    }

    @Test
    void aRequestWithoutAKeyIsNotAnswered() throws Exception {
        problem(send(HttpRequest.newBuilder(uri("/api/leads/1")).build()), 401);
    }

    @Test
    void aRevokedKeyIsNoKey() throws Exception {
        String secret = create("website", Scope.LEADS_READ);
        assertThat(get("/api/leads/1", secret).statusCode()).isEqualTo(404);

        keys.revoke("website");

        problem(get("/api/leads/1", secret), 401);
    }

    @Test
    void aKeyDoesOnlyWhatItsScopeAllows() throws Exception {
        String reader = create("reader", Scope.LEADS_READ);
        String writer = create("writer", Scope.LEADS_WRITE);

        problem(
                send(HttpRequest.newBuilder(uri("/api/leads"))
                        .header("Authorization", "Bearer " + reader)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(DEMO))
                        .build()),
                403);
        problem(get("/api/leads/1", writer), 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/leads/1",
                "/api/leads/0",
                "/api/leads/x",
                "/api/leads/1/2",
                "/api/leads/99999999999999999999",
                "/api",
                "/"
            })
    void whatDoesNotExistIsNotFound(String path) throws Exception {
        problem(get(path, "bootstrap-secret"), 404);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/leads, POST",
        "DELETE, /api/leads, POST",
        "POST, /api/leads/1, GET",
        "TRACE, /api/leads/1, GET"
    })
    void anotherMethodIsToldWhichIsAllowed(String method, String path, String allowed) throws Exception {
        HttpResponse<String> response =
                send(request(path).method(method, BodyPublishers.noBody()).build());

        problem(response, 405);
        assertThat(response.headers().firstValue("Allow")).contains(allowed);
    }

    @Test
    void aStoreThatDoesNotAnswerIsSaidSoWithoutDetails() throws Exception {
        store.close();

        HttpResponse<String> response = post(DEMO);

        problem(response, 503);
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
        assertThat(response.body()).doesNotContain("Exception", "dev.baton");
    }

    private String create(String name, Scope scope) {
        return ((KeyRing.Creation.Created) keys.create(name, Set.of(scope))).secret();
    }

    private HttpResponse<String> post(String body) throws Exception {
        return send(posting(BodyPublishers.ofString(body)));
    }

    private HttpRequest posting(HttpRequest.BodyPublisher body) {
        return request("/api/leads")
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
    }

    private HttpResponse<String> get(String path, String secret) throws Exception {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + secret)
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer bootstrap-secret");
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, BodyHandlers.ofString());
    }

    private static JsonNode problem(HttpResponse<String> response, int status) throws Exception {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("Server")).isEmpty();
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asText()).isNotBlank();
        return problem;
    }
}

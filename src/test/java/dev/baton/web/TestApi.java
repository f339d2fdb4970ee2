package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.desk.LogTouch;
import dev.baton.desk.Questionnaire;
import dev.baton.intake.ApiKey.Scope;
import dev.baton.intake.KeyRing;
import dev.baton.intake.ReceiveLead;
import dev.baton.intake.Samples;
import dev.baton.intake.SubmissionReader;
import dev.baton.intake.TouchReader;
import dev.baton.lead.LeadBook;
import dev.baton.store.Store;
import dev.baton.store.TestDatabase;
import dev.baton.testing.SettableClock;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** The lead API on a free port, with a store of its own and the key {@code bootstrap-secret}. */
final class TestApi implements AutoCloseable {

    static final String DEMO = """
            {"source": "Demo", "external_id": "crm-1", "email": "ana@example.com", "country": "GB", "employees": 800}
            """;

    /** For each key; twice as many at once. */
    static final int REQUESTS_PER_SECOND = 50;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AtomicLong nanoTime = new AtomicLong();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Store store;
    private final KeyRing keys;
    private final WebServer server;
    private final SettableClock clock = new SettableClock(Samples.FRIDAY_1630);
    private final ApiDescription description;

    TestApi(Path folder) throws Exception {
        this(folder, book -> book);
    }

    /** @param around what stands between the API and the book of leads */
    TestApi(Path folder, UnaryOperator<LeadBook> around) throws Exception {
        this(folder, around, Duration.ofSeconds(30));
    }

    /** @param patience with slow senders */
    TestApi(Path folder, UnaryOperator<LeadBook> around, Duration patience) throws Exception {
        store = Store.open(TestDatabase.sqlite(folder.resolve("leads.db")), clock);
        keys = new KeyRing(store.apiKeys(), "bootstrap-secret", clock);
        LeadBook book = around.apply(store.leadBook());
        BearerKeys bearerKeys = new BearerKeys(keys, REQUESTS_PER_SECOND, nanoTime::get);
        LeadDoor door = new LeadDoor(
                new SubmissionReader("GB", clock), new ReceiveLead(book, Samples.rules()), Samples.definitions());
        TouchDoor touches = new TouchDoor(
                new TouchReader("GB"),
                new LogTouch(
                        book,
                        store.team(),
                        Samples.agenda(),
                        new Questionnaire(List.of(), Samples.definitions()),
                        clock),
                book,
                store.team());
        server = new WebServer(
                "127.0.0.1",
                0,
                Map.of(
                        "/api/leads/*",
                        new LeadsServlet(bearerKeys, door, book, Samples.definitions(), touches),
                        "/api/leads/batch",
                        new BatchServlet(bearerKeys, door),
                        "/api/touches",
                        new TouchesServlet(bearerKeys, touches),
                        "/api/touch.schema.json",
                        new DocumentServlet("/touch.schema.json", "application/schema+json"),
                        "/api/openapi.json",
                        new DocumentServlet("/openapi.json", "application/json"),
                        "/api/lead.schema.json",
                        new DocumentServlet("/lead.schema.json", "application/schema+json"),
                        "/healthz",
                        new HealthServlet(store::healthy)),
                patience);
        server.start();
        description = new ApiDescription(
                text("/api/openapi.json"), text("/api/lead.schema.json"), text("/api/touch.schema.json"));
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }

    Store store() {
        return store;
    }

    /** Time passes only here, as far as the pace of requests is concerned. */
    void tick(Duration by) {
        nanoTime.addAndGet(by.toNanos());
    }

    /** Sends as many requests with this key as it may. */
    void exhaust(String secret) throws Exception {
        for (int each = 0; each < 2 * REQUESTS_PER_SECOND; each++) {
            assertThat(get("/api/leads/999", secret).statusCode()).isIn(403, 404);
        }
    }

    /** The domain's. */
    SettableClock clock() {
        return clock;
    }

    KeyRing keys() {
        return keys;
    }

    String create(String name, Scope scope) {
        return ((KeyRing.Creation.Created) keys.create(name, Set.of(scope))).secret();
    }

    HttpResponse<String> post(String body) throws Exception {
        return send(posting(BodyPublishers.ofString(body)));
    }

    HttpRequest posting(HttpRequest.BodyPublisher body) {
        return request("/api/leads")
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
    }

    HttpResponse<String> postOnce(String key, String body) throws Exception {
        return postOnce("bootstrap-secret", key, body);
    }

    HttpResponse<String> postOnce(String secret, String key, String body) throws Exception {
        return send(HttpRequest.newBuilder(uri("/api/leads"))
                .header("Authorization", "Bearer " + secret)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> get(String path, String secret) throws Exception {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + secret)
                .build());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer bootstrap-secret");
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    /** Sends it and holds the answer against the OpenAPI document. */
    HttpResponse<String> send(HttpRequest request) throws Exception {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        description.check(response);
        return response;
    }

    /** As {@link #send}, for what no client would send and after which the server closes the connection. */
    HttpResponse<String> sendRaw(HttpRequest request, String sent) throws Exception {
        HttpResponse<String> response = RawResponse.to(request, sent);
        description.check(response);
        return response;
    }

    private String text(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString())
                .body();
    }

    /** The problem document of an answer that has to be one. */
    static JsonNode problem(HttpResponse<String> response, int status) throws Exception {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("Server")).isEmpty();
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asText()).isNotBlank();
        return problem;
    }
}

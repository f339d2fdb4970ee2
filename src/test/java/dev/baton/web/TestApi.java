package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.intake.ApiKey.Scope;
import dev.baton.intake.KeyRing;
import dev.baton.intake.ReceiveLead;
import dev.baton.intake.Samples;
import dev.baton.intake.SubmissionReader;
import dev.baton.store.Store;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

/** The lead API on a free port, with a store of its own and the key {@code bootstrap-secret}. */
final class TestApi implements AutoCloseable {

    static final String DEMO = """
            {"source": "Demo", "external_id": "crm-1", "email": "ana@example.com", "country": "GB", "employees": 800}
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Store store;
    private final KeyRing keys;
    private final WebServer server;

    TestApi(Path folder) {
        Clock clock = Clock.fixed(Samples.FRIDAY_1630, ZoneOffset.UTC);
        store = Store.open("jdbc:sqlite:" + folder.resolve("leads.db"), clock);
        keys = new KeyRing(store.apiKeys(), "bootstrap-secret", clock);
        LeadsServlet leads = new LeadsServlet(
                keys,
                new SubmissionReader("GB", clock),
                new ReceiveLead(store.leadBook(), Samples.rules()),
                store.leadBook(),
                Samples.definitions());
        server = new WebServer("127.0.0.1", 0, Map.of("/api/leads/*", leads));
        server.start();
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }

    Store store() {
        return store;
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

    HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, BodyHandlers.ofString());
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

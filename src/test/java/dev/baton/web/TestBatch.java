package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

/** Sends batches and reads their answers. */
final class TestBatch {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TestApi api;

    TestBatch(TestApi api) {
        this.api = api;
    }

    static String person(int number) {
        return "{\"source\": \"Demo\", \"external_id\": \"%d\", \"country\": \"GB\"}".formatted(number);
    }

    HttpRequest.Builder request(String body) {
        return api.request("/api/leads/batch")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(body));
    }

    List<JsonNode> send(String body) throws Exception {
        return answers(request(body));
    }

    List<JsonNode> sendOnce(String key, String body) throws Exception {
        return answers(request(body).header("Idempotency-Key", key));
    }

    private List<JsonNode> answers(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> response = api.send(request.build());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/x-ndjson");
        return response.body().lines().map(TestBatch::json).toList();
    }

    static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

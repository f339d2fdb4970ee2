package dev.baton.web;

import static dev.baton.web.TestApi.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.intake.ApiKey.Scope;
import dev.baton.lead.LeadNumber;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadsApiRefusalsTest {

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
    void everyBadFieldIsNamedInAProblemDocument() throws Exception {
        HttpResponse<String> response = api.post("{\"email\": \"nobody\", \"employees\": \"many\"}");
        JsonNode problem = problem(response, 422);

        assertThat(problem.path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("source", "email", "employees");
        assertThat(api.store().leadBook().find(new LeadNumber(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "'' ~ it is empty",
                "{ ~ column 2: this is not JSON",
                "{\"source\": \"Demo\", \"external_id\": \"1\"} {} ~ follows after its end",
                "{\"source\": \"Demo\", \"source\": \"Demo\"} ~ a field is given twice",
                "{\"source\": NaN} ~ this is not JSON",
                "source=Demo&external_id=1 ~ this is not JSON",
            })
    void aBodyThatIsNotOneJsonDocumentIsRefused(String body, String why) throws Exception {
        JsonNode problem = problem(api.post(body), 400);

        assertThat(problem.path("detail").asText()).contains(why).doesNotContain("Jackson", "Feature", "Token");
    }

    @Test
    void aDeeplyNestedBodyIsRefused() throws Exception {
        problem(api.post("[".repeat(50_000)), 400);
    }

    @Test
    void aBodyThatIsNotUtf8IsRefused() throws Exception {
        byte[] latin = "{\"source\": \"Demo\", \"external_id\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        problem(api.send(api.posting(BodyPublishers.ofByteArray(latin))), 400);
    }

    @Test
    void aNumberBeyondAllNumbersIsRefusedAtOnce() throws Exception {
        JsonNode problem =
                problem(api.post("{\"source\": \"Demo\", \"external_id\": \"1\", \"employees\": 1e999999999}"), 422);

        assertThat(problem.path("errors").path(0).path("field").asText()).isEqualTo("employees");
    }

    @Test
    void aBodyLargerThanALeadIsRefusedWhetherItsLengthIsToldOrNot() throws Exception {
        byte[] large = new byte[RequestBody.MOST_BYTES + 1];

        problem(api.send(api.posting(BodyPublishers.ofByteArray(large))), 413);
        problem(api.send(api.posting(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))), 413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/json; charset=iso-8859-1", "application/x-www-form-urlencoded", ""})
    void onlyJsonInUtf8IsTaken(String type) throws Exception {
        HttpRequest.Builder request = api.request("/api/leads").POST(BodyPublishers.ofString(TestApi.DEMO));

        problem(api.send((type.isEmpty() ? request : request.header("Content-Type", type)).build()), 415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer wrong", "Bearer ", "Basic Ym9vdHN0cmFwOg==", "bootstrap-secret", "Bearer a b", "Bearer é"
            })
    void withoutAGoodKeyNothingIsAnswered(String authorization) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(api.uri("/api/leads"))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(TestApi.DEMO))
                .build();
        HttpResponse<String> response = api.send(request);

        problem(response, 401);
        assertThat(response.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
    }

    @Test
    void aRequestWithoutAKeyIsNotAnswered() throws Exception {
        problem(api.send(HttpRequest.newBuilder(api.uri("/api/leads/1")).build()), 401);
    }

    @Test
    void aRevokedKeyIsNoKey() throws Exception {
        String secret = api.create("website", Scope.LEADS_READ);
        assertThat(api.get("/api/leads/1", secret).statusCode()).isEqualTo(404);

        api.keys().revoke("website");

        problem(api.get("/api/leads/1", secret), 401);
    }

    @Test
    void aKeyDoesOnlyWhatItsScopeAllows() throws Exception {
        String reader = api.create("reader", Scope.LEADS_READ);
        String writer = api.create("writer", Scope.LEADS_WRITE);

        problem(
                api.send(HttpRequest.newBuilder(api.uri("/api/leads"))
                        .header("Authorization", "Bearer " + reader)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(TestApi.DEMO))
                        .build()),
                403);
        problem(api.get("/api/leads/1", writer), 403);
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
        problem(api.get(path, "bootstrap-secret"), 404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | /api/leads | POST, OPTIONS",
                "DELETE | /api/leads | POST, OPTIONS",
                "POST | /api/leads/1 | GET, HEAD, OPTIONS",
                "TRACE | /api/leads/1 | GET, HEAD, OPTIONS"
            })
    void anotherMethodIsToldWhichIsAllowed(String method, String path, String allowed) throws Exception {
        HttpResponse<String> response = api.send(
                api.request(path).method(method, BodyPublishers.noBody()).build());

        problem(response, 405);
        assertThat(response.headers().firstValue("Allow")).contains(allowed);
    }

    @Test
    void aStoreThatDoesNotAnswerIsSaidSoWithoutDetails() throws Exception {
        api.store().close();

        HttpResponse<String> response = api.post(TestApi.DEMO);

        problem(response, 503);
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
        assertThat(response.body()).doesNotContain("Exception", "dev.baton");
    }

    @Test
    void aNameThatIsLongerThanAnyOfALeadIsRefusedBeforeItIsLookedAt() throws Exception {
        JsonNode problem =
                problem(api.post("{\"source\": \"Demo\", \"fields\": {\"" + "n".repeat(1_001) + "\": 1}}"), 400);

        assertThat(problem.path("detail").asText()).contains("too long");
    }

    @Test
    void aBodyThatSaysItIsPackedIsRefused() throws Exception {
        HttpRequest packed = HttpRequest.newBuilder(
                        api.posting(HttpRequest.BodyPublishers.ofString(TestApi.DEMO)), (name, value) -> true)
                .header("Content-Encoding", "gzip")
                .build();

        assertThat(problem(api.send(packed), 415).path("detail").asText()).contains("no Content-Encoding");
    }
}

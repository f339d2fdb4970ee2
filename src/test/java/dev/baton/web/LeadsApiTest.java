package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.intake.Samples;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadsApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

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
    void aNewPersonIsCreated() throws Exception {
        HttpResponse<String> response = api.post(TestApi.DEMO);
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
        api.post(TestApi.DEMO);

        HttpResponse<String> response = api.post("{\"source\": \"Webinar\", \"email\": \"ANA@example.com\"}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(response.body()).path("number").asInt()).isEqualTo(1);
        assertThat(JSON.readTree(response.body()).path("submissions").asInt()).isEqualTo(2);
    }

    @Test
    void aHeldLeadSaysWhatIsMissing() throws Exception {
        JsonNode lead =
                JSON.readTree(api.post("{\"source\": \"Webinar\", \"external_id\": \"1\", \"title\": \"Student\"}")
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
                api.post("{\"source\": \"Demo\", \"email\": \"ana@example.com\", \"phone\": \"call me\"}");

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
        api.post(TestApi.DEMO);
        OpenLead open =
                (OpenLead) api.store().leadBook().find(new LeadNumber(1)).orElseThrow();
        api.store().leadBook().commit(Work.of(open.claim(new UserId("U1"), Samples.FRIDAY_1630)));

        HttpResponse<String> response = api.get("/api/leads/1", "bootstrap-secret");
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

    @ParameterizedTest
    @ValueSource(strings = {"application/json; charset=utf-8", "Application/JSON;charset=\"UTF-8\""})
    void jsonMayNameItsCharset(String type) throws Exception {
        HttpRequest request = api.request("/api/leads")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(TestApi.DEMO))
                .build();

        assertThat(api.send(request).statusCode()).isEqualTo(201);
    }
}

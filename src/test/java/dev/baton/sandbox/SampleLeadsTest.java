package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.EMEA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.sandbox.director.IntakeDoor;
import dev.baton.sandbox.workspace.Content;
import dev.baton.sandbox.workspace.Draft;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleLeadsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningSandbox sandbox;

    SampleLeadsTest(@TempDir Path directory) throws IOException {
        sandbox = new RunningSandbox(directory);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private SampleLeads leads() {
        return new SampleLeads(
                new IntakeDoor(sandbox.bot.uri().resolve("/api/leads"), "key"),
                sandbox.workspace,
                sandbox.server.actions());
    }

    @Test
    void leadsAreSentAndTheOnesWhoseCardIsThereAreClaimed() throws Exception {
        sandbox.bot.answers(201, "application/json", "{\"number\":109}");
        JsonNode card = JSON.readTree("""
                [{"type":"actions","elements":[{"type":"button","action_id":"claim","value":"109",
                  "text":{"type":"plain_text","text":"Claim"}}]}]""");
        sandbox.workspace.messages().post(Draft.of(EMEA, RunningSandbox.BOT, new Content("card", card, null)));
        // There is no #leads-americas here, so that one claim is left out.
        assertThat(leads().send()).isEqualTo(9);
        assertThat(sandbox.bot.requests().stream()
                        .filter(request -> request.path().equals("/api/leads"))
                        .map(request -> request.field("json")))
                .hasSize(9)
                .allSatisfy(lead ->
                        assertThat(JSON.readTree(lead).path("source").asText()).isNotBlank());
        assertThat(sandbox.bot.requests().stream()
                        .filter(request -> request.path().equals("/slack/events"))
                        .map(request -> request.field("user_id") + " " + request.field("text")))
                .containsExactly("U0000000ANA claim 109", "U0000000ANA claim 109");
    }

    @Test
    void aBotThatRefusesThemIsNotAskedToClaim() throws Exception {
        sandbox.bot.answers(401, "application/problem+json", "{}");
        assertThat(leads().send()).isZero();
        assertThat(sandbox.bot.requests()).hasSize(9);
    }

    @Test
    void everyContactIsInvented() throws Exception {
        JsonNode samples = JSON.readTree(SampleLeads.class.getResourceAsStream("/sandbox/sample-leads.json"));
        assertThat(samples)
                .isNotEmpty()
                .allSatisfy(
                        sample -> assertThat(sample.at("/lead/email").asText()).endsWith(".example"));
    }
}

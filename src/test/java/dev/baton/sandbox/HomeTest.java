package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The app's home tab: what the app is told, and what it may show. */
class HomeTest extends ActingFixture {

    static final String HOME = """
            {"type":"home","blocks":[
              {"type":"header","text":{"type":"plain_text","text":"Due now"}},
              {"type":"actions","block_id":"first","elements":[
                {"type":"button","action_id":"claim","value":"109","text":{"type":"plain_text","text":"Claim #109"}}]},
              {"type":"actions","block_id":"second","elements":[
                {"type":"button","action_id":"claim","value":"112","text":{"type":"plain_text","text":"Claim #112"}}]}]}""";

    private JsonNode home(String what, String... fields) throws Exception {
        return JSON.readTree(sandbox.post("/sandbox/home/" + what, fields).body());
    }

    private void publish(String view) throws Exception {
        var answer = sandbox.api().viewsPublish(r -> r.userId(ANA).viewAsString(view));
        assertThat(answer.isOk()).as(answer.toString()).isTrue();
    }

    @Test
    void openingItIsToldAsSlackTellsIt() throws Exception {
        assertThat(home("open", "user", "ana").path("ok").asBoolean()).isTrue();

        FakeBot.Request request = sandbox.bot.lastRequest();
        assertThat(request.signed()).isTrue();
        JsonNode told = JSON.readTree(request.field("json"));
        assertThat(told.path("type").asText()).isEqualTo("event_callback");
        assertThat(told.path("event_id").asText()).startsWith("Ev");
        JsonNode event = told.path("event");
        assertThat(event.path("type").asText()).isEqualTo("app_home_opened");
        assertThat(event.path("tab").asText()).isEqualTo("home");
        assertThat(event.path("user").asText()).isEqualTo(ANA);
        assertThat(event.path("channel").asText()).startsWith("D");
        assertThat(event.has("view")).as("nothing was published yet").isFalse();

        publish(HOME);
        home("open", "user", "ana");
        JsonNode again = JSON.readTree(sandbox.bot.lastRequest().field("json"));
        assertThat(again.at("/event/view/type").asText()).isEqualTo("home");
    }

    @Test
    void aPressHasTheViewAndNeitherChannelNorWayToAnswer() throws Exception {
        publish(HOME);

        JsonNode answer = home("act", "user", "ana", "action_id", "claim", "value", "112");

        assertThat(answer.at("/view/blocks/0/text/text").asText()).isEqualTo("Due now");
        JsonNode told = JSON.readTree(sandbox.bot.lastRequest().field("payload"));
        assertThat(told.path("type").asText()).isEqualTo("block_actions");
        assertThat(told.at("/container/type").asText()).isEqualTo("view");
        assertThat(told.at("/container/view_id").asText())
                .isEqualTo(told.at("/view/id").asText());
        assertThat(told.at("/view/type").asText()).isEqualTo("home");
        assertThat(told.at("/actions/0/value").asText()).isEqualTo("112");
        assertThat(told.at("/actions/0/block_id").asText()).isEqualTo("second");
        assertThat(told.path("trigger_id").asText()).isNotEmpty();
        assertThat(told.has("channel")).isFalse();
        assertThat(told.has("response_url")).isFalse();
    }

    @Test
    void whatIsNotThereIsNotPressed() throws Exception {
        publish(HOME);
        int before = sandbox.bot.requests().size();

        assertThat(home("act", "user", "ana", "action_id", "release", "value", "109")
                        .path("error")
                        .asText())
                .isEqualTo("action_not_found");
        assertThat(home("act", "user", "ben", "action_id", "claim", "value", "109")
                        .path("error")
                        .asText())
                .isEqualTo("view_not_found");
        assertThat(sandbox.bot.requests()).hasSize(before);
    }

    @Test
    void nothingIsPressedWithMoreInAFieldThanItHolds() throws Exception {
        publish(HOME);
        int before = sandbox.bot.requests().size();

        var refused = sandbox.post("/home", "as", ANA, "button", "second&claim", "second/note", "a".repeat(4_001));
        assertThat(refused.body()).contains("At most 4000 characters");
        assertThat(sandbox.bot.requests()).hasSize(before);
    }

    @Test
    void aHundredBlocksAreTakenAndOneMoreIsRefused() throws Exception {
        String divider = "{\"type\":\"divider\"}";
        String full = IntStream.range(0, 100).mapToObj(i -> divider).collect(Collectors.joining(","));
        publish("{\"type\":\"home\",\"blocks\":[" + full + "]}");

        var refused = sandbox.api()
                .viewsPublish(r ->
                        r.userId(ANA).viewAsString("{\"type\":\"home\",\"blocks\":[" + full + "," + divider + "]}"));
        assertThat(refused.getError()).isEqualTo("invalid_arguments");
    }

    @Test
    void anAppWithoutAHomeTabPublishesNone(@TempDir Path elsewhere) throws Exception {
        try (RunningSandbox other =
                new RunningSandbox(elsewhere, "home_tab_enabled: true", "home_tab_enabled: false")) {
            var refused = other.api().viewsPublish(r -> r.userId(ANA).viewAsString(HOME));
            assertThat(refused.getError()).isEqualTo("not_enabled");
            assertThat(other.post("/sandbox/home/open", "user", "ana").body()).contains("not_enabled");
            assertThat(other.bot.requests()).isEmpty();
        }
    }
}

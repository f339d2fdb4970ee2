package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static dev.baton.sandbox.RunningSandbox.EMEA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that ask the app for what they offer: in modals, in messages and on the home tab. */
class ExternalSelectsTest extends ModalFixture {

    static final String ONE = "{'type':'external_select','action_id':'pick','min_query_length':2}";
    static final String MANY = "{'type':'multi_external_select','action_id':'pick','max_selected_items':2}";
    static final String ACCESSORY = """
            [{"type":"section","block_id":"company","text":{"type":"mrkdwn","text":"Which?"},"accessory":
              {"type":"external_select","action_id":"pick","min_query_length":0,
               "placeholder":{"type":"plain_text","text":"A company"},
               "initial_option":{"text":{"type":"plain_text","text":"Acme"},"value":"acme"}}}]""";

    static String option(String name) {
        return "{\"text\":{\"type\":\"plain_text\",\"text\":\"" + name + "\"},\"value\":\""
                + name.toLowerCase(java.util.Locale.ROOT) + "\"}";
    }

    static String options(String... names) {
        return "{\"options\":["
                + List.of(names).stream().map(ExternalSelectsTest::option).collect(Collectors.joining(",")) + "]}";
    }

    private JsonNode type(String query, String... where) throws Exception {
        List<String> fields =
                new ArrayList<>(List.of("user", "ana", "block_id", "company", "action_id", "pick", "value", query));
        fields.addAll(List.of(where));
        return JSON.readTree(sandbox.post("/sandbox/suggestions", fields.toArray(String[]::new))
                .body());
    }

    @Test
    void theAppIsAskedOnceEnoughIsTypedAndWhatItOffersCanBeChosen() throws Exception {
        open("ana", form(input("company", false, ONE)));
        int before = sandbox.bot.requests().size();
        assertThat(type("a").path("error").asText()).isEqualTo("query_too_short");
        assertThat(type("a".repeat(4_001)).path("error").asText()).isEqualTo("msg_too_long");
        assertThat(sandbox.bot.requests()).hasSize(before);

        botAnswers(options("Acme", "Acorn"));
        JsonNode answer = type("ac");
        assertThat(answer.path("ok").asBoolean()).isTrue();
        assertThat(answer.at("/options/1/value").asText()).isEqualTo("acorn");
        JsonNode payload = lastPayload();
        assertThat(payload.path("type").asText()).isEqualTo("block_suggestion");
        assertThat(payload.path("value").asText()).isEqualTo("ac");
        assertThat(payload.path("block_id").asText()).isEqualTo("company");
        assertThat(payload.path("action_id").asText()).isEqualTo("pick");
        assertThat(payload.at("/user/id").asText()).isEqualTo(ANA);
        assertThat(payload.at("/container/type").asText()).isEqualTo("view");
        assertThat(payload.at("/container/view_id").asText())
                .isEqualTo(payload.at("/view/id").asText());

        assertThat(submit("ana", "company/pick", "globex").path("error").asText())
                .isEqualTo("invalid_option");
        botAnswers("");
        assertThat(submit("ana", "company/pick", "acorn").path("ok").asBoolean())
                .isTrue();
        assertThat(lastPayload().at("/view/state/values/company/pick/type").asText())
                .isEqualTo("external_select");
        assertThat(lastPayload()
                        .at("/view/state/values/company/pick/selected_option/text/text")
                        .asText())
                .isEqualTo("Acorn");
    }

    @Test
    void severalCanBeChosenOutOfGroupsAndOutOfSeveralAnswers() throws Exception {
        open("ana", form(input("company", false, MANY)));
        assertThat(type("ac").path("error").asText())
                .as("three letters go without saying")
                .isEqualTo("query_too_short");
        botAnswers("{\"option_groups\":[{\"label\":{\"type\":\"plain_text\",\"text\":\"Yours\"},\"options\":["
                + option("Acme") + "]},{\"label\":{\"type\":\"plain_text\",\"text\":\"All\"},\"options\":["
                + option("Acorn") + "]}]}");
        assertThat(type("aco").path("option_groups")).hasSize(2);
        botAnswers(options("Globex"));
        type("glo");

        botAnswers("");
        JsonNode refused = post("acme", "acorn", "globex");
        assertThat(refused.at("/errors/company").asText()).startsWith("At most 2");
        assertThat(post("acme", "globex").path("ok").asBoolean()).isTrue();
        assertThat(lastPayload()
                        .at("/view/state/values/company/pick/selected_options/1/text/text")
                        .asText())
                .isEqualTo("Globex");
    }

    private JsonNode post(String... chosen) throws Exception {
        List<String> fields = new ArrayList<>();
        for (String one : chosen) {
            fields.addAll(List.of("company/pick", one));
        }
        return submit("ana", fields.toArray(String[]::new));
    }

    @Test
    void inAMessageTheAppIsToldWhatWasChosen() throws Exception {
        String ts = sandbox.api()
                .chatPostMessage(r -> r.channel(EMEA).text("x").blocksAsString(ACCESSORY))
                .getTs();
        botAnswers(options("Globex"));
        assertThat(type("", "channel", EMEA, "ts", ts).at("/options/0/value").asText())
                .isEqualTo("globex");
        assertThat(lastPayload().at("/container/message_ts").asText()).isEqualTo(ts);
        assertThat(lastPayload().at("/channel/id").asText()).isEqualTo(EMEA);
        assertThat(lastPayload().at("/message/ts").asText()).isEqualTo(ts);

        String[] click = {"as", ANA, "channel", EMEA, "message", ts, "button", "company&pick", "company/pick", "globex"
        };
        sandbox.post("/clicks", click);
        JsonNode action = lastPayload().at("/actions/0");
        assertThat(action.path("type").asText()).isEqualTo("external_select");
        assertThat(action.at("/selected_option/text/text").asText()).isEqualTo("Globex");
        assertThat(action.has("options")).isFalse();
    }

    @Test
    void onTheHomeTabTooAndThePageDrawsIt() throws Exception {
        sandbox.api().viewsPublish(r -> r.userId(ANA).viewAsString("{\"type\":\"home\",\"blocks\":" + ACCESSORY + "}"));
        botAnswers(options("Globex", "Initech"));
        assertThat(type("i", "tab", "home").path("options")).hasSize(2);
        assertThat(lastPayload().at("/view/type").asText()).isEqualTo("home");

        String drawn = sandbox.post(
                        "/suggestions",
                        "as",
                        ANA,
                        "channel",
                        "D0000000ANA",
                        "asking",
                        "company&pick",
                        "query:company&pick",
                        "i",
                        "company/pick",
                        "acme")
                .body();
        assertThat(drawn)
                .startsWith("<select")
                .contains("<option value=\"acme\" selected>Acme</option>", ">Globex</option>", ">Initech</option>");
    }

    @Test
    void whatTheAppMayNotOfferIsNotShown() throws Exception {
        open("ana", form(input("company", false, ONE)));
        String[] many = IntStream.range(0, 101).mapToObj(i -> "Company " + i).toArray(String[]::new);
        String[] hundred = List.of(many).subList(0, 100).toArray(String[]::new);
        botAnswers(options(hundred));
        assertThat(type("co").path("options")).hasSize(100);
        for (String wrong : List.of(
                options(many), options("x".repeat(76)), "{\"options\":[],\"option_groups\":[]}", "{\"choices\":[]}")) {
            botAnswers(wrong);
            assertThat(type("co").path("error").asText()).as(wrong).isEqualTo("invalid_options");
        }
        botAnswers("no json");
        assertThat(type("co").path("error").asText()).isEqualTo("invalid_payload");
        sandbox.bot.answers(500, "text/plain", "");
        assertThat(type("co").path("error").asText()).isEqualTo("dispatch_failed");
        assertThat(type("co", "ts", "1.000001", "channel", EMEA).path("error").asText())
                .isEqualTo("message_not_found");
    }

    @Test
    void withoutAnAddressForItNothingIsAsked(@TempDir Path elsewhere) throws Exception {
        try (RunningSandbox other = new RunningSandbox(
                elsewhere, ", message_menu_options_url: \"https://your-host.example/slack/events\"", "")) {
            String ts = other.api()
                    .chatPostMessage(r -> r.channel(EMEA).text("x").blocksAsString(ACCESSORY))
                    .getTs();
            String[] fields = {"user", "ana", "block_id", "company", "action_id", "pick", "channel", EMEA, "ts", ts};
            assertThat(other.post("/sandbox/suggestions", fields).body()).contains("no_options_url");
            assertThat(other.bot.requests()).isEmpty();
        }
    }
}

package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static dev.baton.sandbox.RunningSandbox.BOT;
import static dev.baton.sandbox.RunningSandbox.EMEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the sandbox sends and answers has every field of Slack's own lists, each of the same type. */
class PayloadShapesTest extends ModalFixture {

    private static final Path LISTS = Path.of("../shared/slack/payloads");

    @BeforeEach
    void lookForTheLists() {
        assumeTrue(Files.isDirectory(LISTS), "the shared field lists are not beside this repository");
    }

    private static List<String> differences(String list, JsonNode actual) throws Exception {
        return FieldList.differences(JSON.readTree(LISTS.resolve(list + ".json").toFile()), actual);
    }

    private JsonNode call(String method, String... fields) throws Exception {
        return callWith("xoxb-sandbox", method, fields);
    }

    private JsonNode callWith(String token, String method, String... fields) throws Exception {
        String[] all =
                Stream.concat(Stream.of("token", token), Stream.of(fields)).toArray(String[]::new);
        JsonNode answer = JSON.readTree(sandbox.post("/api/" + method, all).body());
        assertThat(answer.path("ok").asBoolean()).as(answer.toString()).isTrue();
        return answer;
    }

    private static void assertAnswer(String method, JsonNode answer, Map<String, String> exceptions, String below)
            throws Exception {
        List<String> differences = ShapeExceptions.without(differences(method, answer), ShapeExceptions.ANSWERS, "");
        assertThat(ShapeExceptions.without(differences, exceptions, below)).isEmpty();
    }

    /** Everything that two things of a kind have. */
    private static JsonNode both(JsonNode one, JsonNode other) {
        ObjectNode merged = one.deepCopy();
        other.properties().forEach(field -> {
            JsonNode mine = merged.path(field.getKey());
            merged.set(
                    field.getKey(),
                    mine.isObject() && field.getValue().isObject() ? both(mine, field.getValue()) : field.getValue());
        });
        return merged;
    }

    @Test
    void everyListIsLookedAt() throws Exception {
        try (Stream<Path> files = Files.list(LISTS)) {
            assertThat(new TreeSet<>(
                            files.map(file -> file.getFileName().toString()).toList()))
                    .containsExactly(
                            "app-home-opened.json",
                            "apps.connections.open.json",
                            "auth.test.json",
                            "conversations.info.json",
                            "conversations.list.json",
                            "files.completeUploadExternal.json",
                            "files.getUploadURLExternal.json",
                            "slash-command.json",
                            "usergroups.users.list.json",
                            "users.info.json",
                            "users.lookupByEmail.json",
                            "view-closed.json",
                            "view-submission.json");
        }
    }

    @Test
    void whatMethodsAnswer() throws Exception {
        assertAnswer("auth.test", call("auth.test"), ShapeExceptions.AUTH, "");
        assertAnswer("apps.connections.open", callWith("xapp-sandbox", "apps.connections.open"), Map.of(), "");
        String group = sandbox.workspace
                .members()
                .addGroup("reps", "Reps", List.of(ANA))
                .id();
        assertAnswer("usergroups.users.list", call("usergroups.users.list", "usergroup", group), Map.of(), "");
    }

    @Test
    void channels() throws Exception {
        JsonNode info = call("conversations.info", "channel", EMEA, "include_num_members", "true");
        assertAnswer("conversations.info", info, ShapeExceptions.CHANNEL, "/channel");

        JsonNode direct =
                call("conversations.open", "users", ANA, "return_im", "true").path("channel");
        ObjectNode all = (ObjectNode) call("conversations.list", "types", "public_channel");
        JsonNode merged = both(direct, all.path("channels").get(0));
        all.putArray("channels").add(merged);
        assertAnswer("conversations.list", all, ShapeExceptions.CHANNEL, "/channels[]");
    }

    @Test
    void people() throws Exception {
        JsonNode both = both(call("users.info", "user", BOT), call("users.info", "user", ANA));
        assertAnswer("users.info", both, ShapeExceptions.USER, "/user");
        JsonNode found = call("users.lookupByEmail", "email", "ana@sandbox.example");
        assertAnswer("users.lookupByEmail", found, ShapeExceptions.USER, "/user");
    }

    @Test
    void files() throws Exception {
        JsonNode announced = call("files.getUploadURLExternal", "filename", "leads.csv", "length", "3");
        assertAnswer("files.getUploadURLExternal", announced, Map.of(), "");
        RunningSandbox.send(
                HttpRequest.newBuilder(URI.create(announced.path("upload_url").asText()))
                        .POST(BodyPublishers.ofString("a,b")));
        JsonNode completed = call(
                "files.completeUploadExternal",
                "files",
                "[{\"id\":" + announced.path("file_id") + "}]",
                "channel_id",
                EMEA,
                "thread_ts",
                card());
        assertAnswer("files.completeUploadExternal", completed, ShapeExceptions.FILE, "/files[]");
    }

    @Test
    void aCommand() throws Exception {
        command("ana", "/lead list");
        JsonNode form = JSON.valueToTree(sandbox.bot.lastRequest().form());
        assertThat(ShapeExceptions.without(differences("slash-command", form), ShapeExceptions.COMMAND, ""))
                .isEmpty();
    }

    @Test
    void views() throws Exception {
        String form = form(input("note", true, "{'type':'plain_text_input','action_id':'a'}"))
                .replace("\"submit\"", "\"close\":{\"type\":\"plain_text\",\"text\":\"No\"},\"submit\"");
        open("ana", form);
        act("ana", modal("ana").at("/view/blocks/0/block_id").asText(), "why");
        String trigger = lastPayload().path("trigger_id").asText();
        assertThat(sandbox.api()
                        .viewsPush(r -> r.triggerId(trigger).viewAsString(form))
                        .isOk())
                .isTrue();

        botAnswers("{\"response_action\":\"errors\",\"errors\":{\"note\":\"No.\"}}");
        submit("ana", "note/a", "x");
        assertThat(ShapeExceptions.without(differences("view-submission", lastPayload()), ShapeExceptions.VIEWS, ""))
                .isEmpty();
        close("ana", false);
        assertThat(ShapeExceptions.without(differences("view-closed", lastPayload()), ShapeExceptions.VIEWS, ""))
                .isEmpty();
    }

    @Test
    void theHomeTab() throws Exception {
        sandbox.api()
                .viewsPublish(
                        r -> r.userId(ANA).viewAsString("{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]}"));
        sandbox.post("/sandbox/home/open", "user", "ana");
        JsonNode event = JSON.readTree(sandbox.bot.lastRequest().field("json"));
        assertThat(ShapeExceptions.without(differences("app-home-opened", event), ShapeExceptions.HOME, ""))
                .isEmpty();
    }
}

package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the app makes of a modal: updates, pushes, errors, and silence. */
class ModalsAnsweredTest extends ModalFixture {

    private static final String OTHER = """
            {"type":"modal","title":{"type":"plain_text","text":"Second"},"blocks":[{"type":"divider"}]}""";

    @BeforeEach
    void openTheForm() throws Exception {
        open("ana", form(INPUTS));
    }

    @Test
    void errorsStandUnderTheirInputsUntilTheNextSending() throws Exception {
        botAnswers("{\"response_action\":\"errors\",\"errors\":{\"day\":\"That day is past.\"}}");
        JsonNode answer = submit("ana", "note/a", "typed");

        assertThat(answer.path("ok").asBoolean()).isFalse();
        assertThat(answer.at("/errors/day").asText()).isEqualTo("That day is past.");
        assertThat(answer.at("/view/state/values/note/a/value").asText()).isEqualTo("typed");

        botAnswers("{}");
        assertThat(submit("ana", "day/a", "2026-03-09").path("view").isNull()).isTrue();
        assertThat(lastPayload().at("/view/state/values/note/a/value").asText()).isEqualTo("typed");
    }

    @Test
    void anUpdateKeepsWhatWasEnteredWhereTheFieldStays() throws Exception {
        String hash = modal("ana").at("/view/hash").asText();
        String next = form(input("note", false, "{'type':'plain_text_input','action_id':'a'}") + ","
                + reason("") + ","
                + input("when", true, "{'type':'datepicker','action_id':'a','initial_date':'2026-04-01'}"));
        act("ana", "reason", "chosen", "note/a", "typed", "reason/chosen", "timing");
        String id = modal("ana").at("/view/id").asText();
        assertThat(sandbox.api()
                        .viewsUpdate(r -> r.viewId(id).hash(hash).viewAsString(next))
                        .isOk())
                .as("what people enter is no change to the app")
                .isTrue();

        JsonNode values = modal("ana").at("/view/state/values");
        assertThat(values.at("/note/a/value").asText()).isEqualTo("typed");
        assertThat(values.at("/reason/chosen/selected_option/value").asText()).isEqualTo("timing");
        assertThat(values.at("/when/a/selected_date").asText()).isEqualTo("2026-04-01");
        assertThat(values.has("how")).isFalse();
    }

    @Test
    void aChoiceThatTheAppWantsToHearOfIsTold() throws Exception {
        act("ana", "reason", "chosen", "reason/chosen", "timing", "note/a", "so far");

        JsonNode payload = lastPayload();
        assertThat(payload.path("type").asText()).isEqualTo("block_actions");
        assertThat(payload.at("/container/type").asText()).isEqualTo("view");
        assertThat(payload.at("/container/view_id").asText())
                .isEqualTo(payload.at("/view/id").asText());
        assertThat(payload.at("/actions/0/action_id").asText()).isEqualTo("chosen");
        assertThat(payload.at("/actions/0/block_id").asText()).isEqualTo("reason");
        assertThat(payload.at("/actions/0/selected_option/value").asText()).isEqualTo("timing");
        assertThat(payload.at("/view/state/values/note/a/value").asText()).isEqualTo("so far");
        assertThat(payload.has("response_url")).isFalse();

        String trigger = payload.path("trigger_id").asText();
        assertThat(sandbox.api()
                        .viewsPush(r -> r.triggerId(trigger).viewAsString(OTHER))
                        .isOk())
                .isTrue();
        assertThat(modal("ana").path("stack").asInt()).isEqualTo(2);
    }

    @Test
    void aButtonInTheModalIsPressedAndAFieldThatTellsNothingIsNot() throws Exception {
        String block = modal("ana").at("/view/blocks/0/block_id").asText();
        act("ana", block, "why");
        assertThat(lastPayload().at("/actions/0/type").asText()).isEqualTo("button");
        assertThat(lastPayload().at("/actions/0/value").asText()).isEqualTo("109");

        assertThat(act("ana", "note", "a", "note/a", "x").path("error").asText())
                .isEqualTo("action_not_found");
        assertThat(act("ana", "nowhere", "a").path("error").asText()).isEqualTo("action_not_found");
    }

    @Test
    void anAnswerMayUpdatePushOrClear() throws Exception {
        botAnswers("{\"response_action\":\"push\",\"view\":" + OTHER + "}");
        JsonNode pushed = submit("ana", "note/a", "x");
        assertThat(pushed.path("stack").asInt()).isEqualTo(2);
        assertThat(pushed.at("/view/title/text").asText()).isEqualTo("Second");
        assertThat(submit("ana").path("error").asText()).isEqualTo("not_submittable");
        assertThat(close("ana", false).at("/view/title/text").asText()).isEqualTo("Log a touch");

        botAnswers("{\"response_action\":\"update\",\"view\":"
                + form(input("note", false, "{'type':'plain_text_input','action_id':'a'}")) + "}");
        JsonNode updated = submit("ana", "note/a", "y");
        assertThat(updated.at("/view/blocks")).hasSize(2);
        assertThat(updated.at("/view/state/values/note/a/value").asText()).isEqualTo("y");

        botAnswers("{\"response_action\":\"clear\"}");
        assertThat(submit("ana", "note/a", "z").path("stack").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"response_action\":\"errors\",\"errors\":{\"nowhere\":\"x\"}}",
                "{\"response_action\":\"errors\"}",
                "{\"response_action\":\"update\",\"view\":{\"type\":\"modal\"}}",
                "{\"response_action\":\"dance\"}",
                "{half"
            })
    void anAnswerThatSlackWouldNotTakeLeavesEverythingAsItWas(String body) throws Exception {
        botAnswers(body);
        JsonNode answer = submit("ana", "note/a", "typed");

        assertThat(answer.path("ok").asBoolean()).isFalse();
        assertThat(answer.at("/errors/").asText()).contains("not understood", "What you entered is still here");
        assertThat(answer.at("/view/state/values/note/a/value").asText()).isEqualTo("typed");
    }

    @Test
    void anAppThatDoesNotAnswerCostsNobodyWhatTheyTyped() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        sandbox.bot.waitsFor(never);
        JsonNode answer = submit("ana", "note/a", "typed");
        never.countDown();

        assertThat(answer.path("error").asText()).isEqualTo("operation_timeout");
        assertThat(answer.at("/errors/").asText()).startsWith("The app did not answer (operation_timeout).");
        assertThat(answer.at("/view/state/values/note/a/value").asText()).isEqualTo("typed");
    }

    @Test
    void closingIsToldToTheAppThatAskedForIt() throws Exception {
        close("ana", false);
        assertThat(lastPayload().path("type").asText()).isEqualTo("view_closed");
        assertThat(lastPayload().path("is_cleared").asBoolean()).isFalse();

        open("ana", form(INPUTS));
        botAnswers("{\"response_action\":\"push\",\"view\":" + OTHER + "}");
        submit("ana", "note/a", "x");
        int before = sandbox.bot.requests().size();
        assertThat(close("ana", true).path("stack").asInt()).isZero();
        assertThat(sandbox.bot.requests())
                .as("only one of the two wants to know")
                .hasSize(before + 1);
        assertThat(lastPayload().path("is_cleared").asBoolean()).isTrue();
        assertThat(close("ana", true).path("error").asText()).isEqualTo("view_not_found");
    }
}

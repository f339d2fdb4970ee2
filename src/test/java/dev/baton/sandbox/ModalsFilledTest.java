package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static dev.baton.sandbox.RunningSandbox.BEN;
import static dev.baton.sandbox.RunningSandbox.EMEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people enter in a modal reaches the app as Slack would send it, and nothing else does. */
class ModalsFilledTest extends ModalFixture {

    @BeforeEach
    void openTheForm() throws Exception {
        open("ana", form(INPUTS));
    }

    @Test
    void everyFieldIsSentAsSlackSendsIt() throws Exception {
        JsonNode answer = submit(
                "ana",
                "note/a",
                "left a message",
                "reason/chosen",
                "timing",
                "how/a",
                "budget",
                "asked/a",
                "timing",
                "day/a",
                "2026-12-24",
                "time/a",
                "09:30",
                "next/a",
                "2026-07-01T10:00",
                "amount/a",
                "12",
                "mail/a",
                "jo@harbour.example",
                "link/a",
                "https://harbour.example/x",
                "rep/a",
                "ben",
                "to/a",
                "#leads-emea");

        assertThat(answer.path("ok").asBoolean()).as(answer.toString()).isTrue();
        assertThat(answer.path("view").isNull()).as("the bare yes closes it").isTrue();
        assertThat(sandbox.bot.lastRequest().signed()).isTrue();
        JsonNode payload = lastPayload();
        assertThat(payload.path("type").asText()).isEqualTo("view_submission");
        assertThat(payload.at("/user/id").asText()).isEqualTo(ANA);
        assertThat(payload.path("trigger_id").asText()).isNotBlank();
        assertThat(payload.at("/view/callback_id").asText()).isEqualTo("touch");
        assertThat(payload.at("/view/private_metadata").asText()).isEqualTo("109");
        JsonNode values = payload.at("/view/state/values");
        assertThat(values.at("/note/a").toString())
                .isEqualTo("{\"type\":\"plain_text_input\",\"value\":\"left a message\"}");
        assertThat(values.at("/reason/chosen/selected_option").toString())
                .isEqualTo("{\"text\":{\"type\":\"plain_text\",\"text\":\"Timing\"},\"value\":\"timing\"}");
        assertThat(values.at("/how/a/selected_option/value").asText()).isEqualTo("budget");
        assertThat(values.at("/asked/a/selected_options").findValuesAsText("value"))
                .containsExactly("timing");
        assertThat(values.at("/day/a/selected_date").asText()).isEqualTo("2026-12-24");
        assertThat(values.at("/time/a/selected_time").asText()).isEqualTo("09:30");
        assertThat(values.at("/next/a/selected_date_time").asLong())
                .as("10:00 in London's summer")
                .isEqualTo(1_782_896_400);
        assertThat(values.at("/amount/a/value").asText()).isEqualTo("12");
        assertThat(values.at("/mail/a/value").asText()).isEqualTo("jo@harbour.example");
        assertThat(values.at("/link/a/value").asText()).isEqualTo("https://harbour.example/x");
        assertThat(values.at("/rep/a/selected_user").asText()).isEqualTo(BEN);
        assertThat(values.at("/to/a/selected_conversation").asText()).isEqualTo(EMEA);
    }

    @Test
    void whatWasNotTouchedIsSentAsItStoodAndAsNothing() throws Exception {
        submit("ana", "note/a", "x");

        JsonNode values = lastPayload().at("/view/state/values");
        assertThat(values.at("/reason/chosen/selected_option/value").asText()).isEqualTo("budget");
        assertThat(values.at("/day/a/selected_date").asText()).isEqualTo("2026-03-03");
        assertThat(values.at("/time/a").toString()).isEqualTo("{\"type\":\"timepicker\",\"selected_time\":null}");
        assertThat(values.at("/asked/a").toString()).isEqualTo("{\"type\":\"checkboxes\",\"selected_options\":[]}");
        assertThat(values.at("/how/a/selected_option").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "note/a, '', This is needed before you can go on.",
        "note/a, more than twenty characters, 'At most 20 characters, please; here are 27.'",
        "amount/a, twelve, This is no number.",
        "amount/a, 1.5, 'A whole number, please.'",
        "amount/a, 0, 'At least 1, please.'",
        "mail/a, jo@harbour, This is no e-mail address.",
        "link/a, harbour.example, This is no link; one begins with https://.",
        "day/a, 30 February, This is no date.",
        "time/a, 25:00, This is no time of day.",
        "next/a, tomorrow, This is no date with a time."
    })
    void whatSlackWouldNotSendStaysInTheModalWithAReason(String field, String entered, String problem)
            throws Exception {
        int before = sandbox.bot.requests().size();

        JsonNode answer = field.equals("note/a")
                ? submit("ana", field, entered)
                : submit("ana", "note/a", "kept", field, entered);

        assertThat(answer.path("error").asText()).isEqualTo("invalid_inputs");
        assertThat(answer.path("errors").path(field.replaceFirst("/a", "")).asText())
                .isEqualTo(problem);
        assertThat(sandbox.bot.requests()).hasSize(before);
        if (!field.equals("note/a")) {
            assertThat(answer.at("/view/state/values/note/a/value").asText()).isEqualTo("kept");
        }
    }

    @Test
    void onlyWhatIsOfferedCanBeChosen() throws Exception {
        assertThat(submit("ana", "note/a", "x", "reason/chosen", "weather")
                        .path("error")
                        .asText())
                .isEqualTo("invalid_option");
        assertThat(submit("ana", "note/a", "x", "rep/a", "nobody").path("error").asText())
                .isEqualTo("invalid_option");
        assertThat(modal("ana").path("view").isObject()).isTrue();
    }

    @Test
    void nobodyElseSeesItOrSendsIt() throws Exception {
        assertThat(modal("ben").path("view").isNull()).isTrue();
        assertThat(submit("ben", "note/a", "x").path("error").asText()).isEqualTo("view_not_found");
        assertThat(act("ben", "reason", "chosen").path("error").asText()).isEqualTo("view_not_found");
        assertThat(sandbox.get("/sandbox/modal/look?user=ana").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"view-submission.json", "view-closed.json"})
    void aPayloadHasNoFieldThatSlackDoesNotSend(String file) throws Exception {
        Path real = Path.of("..", "shared", "slack", "payloads", file);
        assumeTrue(Files.exists(real), "Slack's payloads are not at hand");
        if (file.equals("view-closed.json")) {
            close("ana", false);
        } else {
            submit("ana", "note/a", "x");
        }
        JsonNode slack = JSON.readTree(real.toFile());
        JsonNode ours = lastPayload();
        assertThat(slack.fieldNames()).toIterable().containsAll(() -> ours.fieldNames());
        assertThat(slack.path("view").fieldNames()).toIterable().contains("id", "hash", "state");
        ours.path("view").fieldNames().forEachRemaining(name -> {
            if (!name.equals("blocks")) {
                assertThat(slack.path("view").has(name)).as(name).isTrue();
            }
        });
    }
}

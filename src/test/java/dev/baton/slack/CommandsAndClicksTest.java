package dev.baton.slack;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.slack.card.Message;
import dev.baton.slack.command.Office;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type and press over real HTTP, against a real database; only the way back to Slack is a queue. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandsAndClicksTest {

    private final BlockingQueue<Message> answers = new LinkedBlockingQueue<>();
    private Office office;
    private SlackOverHttp slack;
    private volatile CountDownLatch slackAnswers = new CountDownLatch(0);

    @BeforeAll
    void open(@TempDir Path directory) throws Exception {
        office = new Office(directory).withPeople();
        slack = new SlackOverHttp(office, (url, message) -> {
            answers.add(message);
            await(slackAnswers);
        });
    }

    @AfterAll
    void close() {
        slack.close();
        office.close();
    }

    @BeforeEach
    void forgetAnswers() {
        answers.clear();
    }

    @Test
    void anAnswerToACommandIsTheAcknowledgementItself() throws Exception {
        HttpResponse<String> response = slack.type(ANA, "help");
        JsonNode answer = new ObjectMapper().readTree(response.body());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.get("response_type").asText()).isEqualTo("ephemeral");
        assertThat(answer.get("blocks").toString()).contains("/lead claim");
        assertThat(answers).isEmpty();
    }

    @Test
    void aClaimByCommandIsCommittedAndAnsweredAtOnce() throws Exception {
        Lead lead = office.ready("Northwind", 84);
        JsonNode answer = new ObjectMapper()
                .readTree(slack.type(ANA, "claim " + lead.number()).body());
        assertThat(answer.get("text").asText()).startsWith(lead.number() + " is yours.");
        assertThat(answer.get("blocks").toString()).contains("\"action_id\":\"undo\"");
        assertThat(owner(lead)).isEqualTo(ANA);
    }

    @Test
    void aClickIsAcknowledgedEmptyAndAnsweredAfterwards() throws Exception {
        Lead lead = office.ready("Contoso", 84);
        HttpResponse<String> response = slack.click(ANA, "claim", number(lead));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(nextAnswer().text()).startsWith(lead.number() + " is yours.");
        assertThat(owner(lead)).isEqualTo(ANA);
    }

    @Test
    void theButtonUnderAnAnswerTakesTheMoveBack() throws Exception {
        Lead lead = office.ready("Humongous", 84);
        slack.click(ANA, "claim", number(lead));
        assertThat(nextAnswer().blocks().toString()).contains("actionId=undo", "value=" + number(lead));
        slack.click(ANA, "undo", number(lead));

        assertThat(nextAnswer().text()).startsWith("Taken back. " + lead.number() + " is open and nobody's");
        assertThat(office.store().leadBook().find(lead.number()).orElseThrow().claim())
                .isEmpty();
        slack.click(ANA, "undo", number(lead));
        assertThat(nextAnswer().text()).contains("took back the claim", "`/lead claim ");
    }

    @Test
    @Timeout(60)
    void everythingIsAcknowledgedWhileSlackHangs() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        slackAnswers = hanging;
        try {
            List<Lead> leads =
                    List.of(office.ready("Fabrikam", 84), office.ready("Adatum", 80), office.ready("Litware", 70));
            for (Lead lead : leads) {
                assertThat(slack.click(ANA, "claim", number(lead)).statusCode()).isEqualTo(200);
                assertThat(slack.click(AMY, "claim", number(lead)).statusCode()).isEqualTo(200);
                assertThat(slack.click(AMY, "why", number(lead)).statusCode()).isEqualTo(200);
                assertThat(slack.click(AMY, "form", number(lead)).statusCode()).isEqualTo(200);
                assertThat(slack.type(AMY, "status " + lead.number()).body())
                        .contains("#%d belongs to".formatted(lead.number().value()));
                assertThat(owner(lead)).isEqualTo(ANA);
            }
            assertThat(hanging.getCount())
                    .as("no answer has got through to Slack yet")
                    .isEqualTo(1);
        } finally {
            hanging.countDown();
            slackAnswers = new CountDownLatch(0);
        }
        for (int answer = 0; answer < 9; answer++) {
            nextAnswer();
        }
    }

    @Test
    void aSecondDeliveryOfAClickMovesNothing() throws Exception {
        Lead lead = office.ready("Wingtip", 84);
        String click = slack.clickBody(ANA, "\"action_id\": \"claim\", \"value\": \"%s\"".formatted(number(lead)));
        slack.form(click);
        String first = nextAnswer().text();
        slack.form(click);
        assertThat(nextAnswer().text()).isEqualTo(first);
        slack.type(ANA, "release " + lead.number());
        slack.form(click);
        assertThat(nextAnswer().text()).startsWith(lead.number() + " is open and nobody's");
        assertThat(office.store().leadBook().history(lead.number()))
                .filteredOn(Event.Claimed.class::isInstance)
                .hasSize(1);
    }

    @Test
    void aPayloadIsNeverTrustedForWhatALeadIs() throws Exception {
        Lead lead = office.ready("Tailspin", 84);
        slack.form(slack.clickBody(
                BEN,
                "\"action_id\": \"claim\", \"value\": \"%s\", \"roster\": \"emea\", \"owner\": \"%s\""
                        .formatted(number(lead), BEN)));
        assertThat(nextAnswer().text()).contains("the roster `emea` may claim, and you are not on it");
        slack.form(
                slack.clickBody("U0FORGED", "\"action_id\": \"release\", \"value\": \"%s\"".formatted(number(lead))));
        assertThat(nextAnswer().text()).contains("is nobody's");
        assertThat(office.store().leadBook().find(lead.number()).orElseThrow().claim())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"action_id\": \"claim\", \"value\": \"northwind\"",
                "\"action_id\": \"claim\", \"value\": \"\"",
                "\"action_id\": \"claim\", \"value\": \"-1\"",
                "\"action_id\": \"claim\", \"value\": null",
                "\"action_id\": \"why\"",
                "\"action_id\": \"more\", \"selected_option\": {\"value\": \"release-\"}",
                "\"action_id\": \"more\", \"selected_option\": {\"value\": \"form--1\"}, \"value\": \"1\"",
                "\"action_id\": \"form\", \"value\": \"1 2\""
            })
    void aButtonWithoutANumberIsAnsweredPrivately(String action) throws Exception {
        HttpResponse<String> response = slack.form(slack.clickBody(ANA, action));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(nextAnswer().text()).startsWith("This button does not say which lead it is about");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"action_id\": \"launch\", \"value\": \"1\"",
                "\"action_id\": \"more\"",
                "\"action_id\": \"more\", \"selected_option\": null",
                "\"action_id\": \"more\", \"selected_option\": {\"value\": null}",
                "\"action_id\": \"more\", \"selected_option\": {\"value\": \"launch-1\"}",
                "\"action_id\": \"more\", \"selected_option\": {\"value\": \"more-1\"}",
                "\"value\": \"1\"",
                "\"action_id\": \"claim\", \"value\": \"1\"}, {\"action_id\": \"why\", \"value\": \"1\""
            })
    void anUnknownClickIsAcknowledgedAndAnsweredPrivately(String action) throws Exception {
        HttpResponse<String> response = slack.form(slack.clickBody(ANA, action));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(nextAnswer().text()).startsWith("I do not know that command, button or form");
    }

    @Test
    void whatIsNotAsciiArrivesAsItWasTyped() throws Exception {
        office.ready("Müller ☃ KG", 84);
        assertThat(slack.type(ANA, "status müller").body()).contains("Müller ☃ KG");
        String raw = slack.command(ANA, "/lead", "PLACE").replace("PLACE", "status müller");
        assertThat(slack.form(raw).body()).contains("Müller ☃ KG");
    }

    private Message nextAnswer() throws InterruptedException {
        Message answer = answers.poll(30, TimeUnit.SECONDS);
        assertThat(answer).as("a private answer").isNotNull();
        return java.util.Objects.requireNonNull(answer);
    }

    private String owner(Lead lead) {
        return office.store()
                .leadBook()
                .find(lead.number())
                .orElseThrow()
                .claim()
                .orElseThrow()
                .owner()
                .value();
    }

    private static String number(Lead lead) {
        return Long.toString(lead.number().value());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

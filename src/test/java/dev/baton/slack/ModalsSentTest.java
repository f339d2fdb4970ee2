package dev.baton.slack;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.UserId;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forms are sent, and whoever sent one keeps what they typed until it is done. */
class ModalsSentTest extends ModalFixture {

    private Lead lead;

    @BeforeEach
    void openTheForm() throws Exception {
        lead = office.ready("Northwind", 84);
        slack.click(ANA, "claim_with_words", number(lead));
        views.next();
    }

    @Test
    void whatIsDoneClosesTheModalAndIsToldWhereTheButtonWas() throws Exception {
        HttpResponse<String> response = submit(ANA, view("claim_form", lead, "mine now"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(nextAnswer().text()).isEqualTo("Done: mine now");
        assertThat(owner()).isEqualTo(new UserId(ANA));
    }

    @Test
    void whereNobodyKnowsTheWayBackTheModalItselfSaysIt() throws Exception {
        String fromBeforeTheRestart = view("claim_form", lead, "mine now").replace("\"V1\"", "\"V0OLD\"");

        JsonNode answer = json(submit(ANA, fromBeforeTheRestart));

        assertThat(answer.path("response_action").asText()).isEqualTo("update");
        assertThat(answer.at("/view/blocks/0/text/text").asText()).isEqualTo("Done: mine now");
        assertThat(answers).isEmpty();
    }

    @Test
    void theSameFormSentTwiceMovesTheLeadOnce() throws Exception {
        submit(ANA, view("claim_form", lead, "once"));
        nextAnswer();
        slack.type(ANA, "release " + lead.number());

        JsonNode again = json(submit(ANA, view("claim_form", lead, "twice")));

        assertThat(again.at("/view/blocks/0/text/text").asText()).isEqualTo("AlreadyCarriedOut: twice");
        assertThat(office.store().leadBook().history(lead.number()))
                .filteredOn(Event.Claimed.class::isInstance)
                .hasSize(1);
    }

    @Test
    void mistakesStandUnderTheirInputsAndNothingIsDone() throws Exception {
        JsonNode answer = json(submit(ANA, view("claim_form", lead, " ")));

        assertThat(answer.path("response_action").asText()).isEqualTo("errors");
        assertThat(answer.at("/errors/note").asText()).isEqualTo("Say something.");
        assertThat(office.store().leadBook().find(lead.number()).orElseThrow().claim())
                .isEmpty();
    }

    @Test
    void aLeadThatMovedOnMeanwhileIsSaidInPlainWordsAndTheTextIsKept() throws Exception {
        slack.type(AMY, "claim " + lead.number());

        JsonNode answer = json(submit(ANA, view("claim_form", lead, "too late")));

        assertThat(answer.path("response_action").asText()).isEqualTo("errors");
        assertThat(answer.at("/errors/note").asText()).isEqualTo("#1 belongs to Amy Okoro; /lead show");
        assertThat(owner()).isEqualTo(new UserId(AMY));
    }

    @Test
    void aFormThatFailsIsAnsweredWithASentence() throws Exception {
        HttpResponse<String> response = submit(ANA, view("claim_form", lead, "fail"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).at("/errors/note").asText()).startsWith("That did not work");
        assertThat(response.body()).doesNotContain("IllegalState", "told to");
    }

    @Test
    void aFormOfAnotherVersionIsAnsweredWithASentence() throws Exception {
        JsonNode answer = json(submit(ANA, view("no_longer_there", lead, "x")));

        assertThat(answer.at("/errors/note").asText()).startsWith("I do not know that command, button or form");
    }

    @Test
    void aFormWithoutALeadsNumberMovesNothing() throws Exception {
        String forged =
                view("claim_form", lead, "x").replace("\"private_metadata\": \"1\"", "\"private_metadata\": \"{}\"");

        assertThat(json(submit(ANA, forged)).at("/errors/note").asText()).contains("does not say which lead");
        assertThat(office.store().leadBook().find(lead.number()).orElseThrow().claim())
                .isEmpty();
    }

    private UserId owner() {
        return office.store()
                .leadBook()
                .find(lead.number())
                .orElseThrow()
                .claim()
                .orElseThrow()
                .owner();
    }

    private static JsonNode json(HttpResponse<String> response) throws Exception {
        return new ObjectMapper().readTree(response.body());
    }
}

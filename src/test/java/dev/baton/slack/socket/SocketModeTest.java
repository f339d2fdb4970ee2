package dev.baton.slack.socket;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.lead.Event;
import dev.baton.lead.LeadNumber;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do reaches the same listeners as over HTTP, and is acknowledged as soon. */
class SocketModeTest extends SocketFixture {

    private Peer peer;

    @BeforeEach
    void connect() throws Exception {
        socket.start();
        peer = slack.peer();
    }

    @Test
    void answerToACommandIsInTheAcknowledgement() throws Exception {
        office.ready("Northwind", 84);

        peer.send(command("e1", ANA, "claim 1"));

        JsonNode acknowledged = new ObjectMapper().readTree(peer.acknowledgement());
        assertThat(acknowledged.path("envelope_id").asText()).isEqualTo("e1");
        assertThat(acknowledged.at("/payload/response_type").asText()).isEqualTo("ephemeral");
        assertThat(acknowledged.at("/payload/text").asText()).startsWith("#1 is yours.");
        assertThat(lead(1).claim().orElseThrow().owner().value()).isEqualTo(ANA);
    }

    @Test
    void clickIsAcknowledgedBareAndAnsweredAfterwards() throws Exception {
        office.ready("Northwind", 84);

        peer.send(click("e1", ANA, "claim", "1"));

        assertThat(peer.acknowledgement()).isEqualTo(bare("e1"));
        assertThat(nextAnswer().text()).startsWith("#1 is yours.");
    }

    @Test
    void answerToAFormIsInTheAcknowledgementToo() throws Exception {
        peer.send("""
                {"type": "interactive", "envelope_id": "e1", "accepts_response_payload": true,
                 "payload": {"type": "view_submission", "user": {"id": "U0ANA"}, "team": {"id": "T1"},
                             "view": {"id": "V1", "type": "modal", "callback_id": "of another version"}}}
                """);

        assertThat(peer.acknowledgement())
                .startsWith("{\"envelope_id\":\"e1\",\"payload\":{")
                .contains("response_action", "I do not know that command, button or form");
    }

    @Test
    void everythingIsAcknowledgedWhileSlackHangs() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        slackAnswers = hanging;
        office.ready("Northwind", 84);

        for (int click = 0; click < 20; click++) {
            peer.send(click("e" + click, ANA, "claim", "1"));
            assertThat(peer.acknowledgement()).isEqualTo(bare("e" + click));
        }
        peer.send(command("e-last", AMY, "claim 1"));
        assertThat(peer.acknowledgement()).contains("e-last", "#1 was claimed by");

        assertThat(answers).isEmpty();
        hanging.countDown();
        assertThat(nextAnswer().text()).startsWith("#1 is yours");
    }

    @Test
    void oneThatTakesLongHoldsUpNoOther() throws Exception {
        peer.send(click("e1", ANA, "hang", "1"));
        handlerRuns.await();

        peer.send(command("e2", ANA, "help"));

        assertThat(peer.acknowledgement()).contains("e2", "/lead claim");
        handlerMayEnd.countDown();
        assertThat(peer.acknowledgement()).isEqualTo(bare("e1"));
    }

    @Test
    void handlerThatThrowsStillAcknowledgesWithASentence() throws Exception {
        peer.send(click("e1", ANA, "fail", "1"));
        assertThat(peer.acknowledgement()).isEqualTo(bare("e1"));
        assertThat(nextAnswer().text()).startsWith("That did not work");

        office.close();
        peer.send(command("e2", ANA, "claim 1"));
        assertThat(peer.acknowledgement())
                .contains("e2", "ephemeral", "That did not work")
                .doesNotContain("Exception", "dev.baton");
    }

    @Test
    void repeatedEnvelopeIsHandledOnceAndAcknowledgedEachTime() throws Exception {
        office.ready("Northwind", 84);
        String claim = click("e1", ANA, "claim", "1");
        peer.send(claim);
        assertThat(peer.acknowledgement()).isEqualTo(bare("e1"));
        assertThat(nextAnswer().text()).startsWith("#1 is yours.");
        peer.send(command("e2", ANA, "release 1"));
        peer.acknowledgement();

        peer.send(claim);
        assertThat(peer.acknowledgement()).isEqualTo(bare("e1"));
        peer.drop();
        Peer next = slack.peer();
        next.send(claim);
        assertThat(next.acknowledgement()).isEqualTo(bare("e1"));
        next.send(claim.replace("\"e1\"", "\"e3\""));
        assertThat(next.acknowledgement()).isEqualTo(bare("e3"));

        assertThat(nextAnswer().text()).as("to the click in another envelope").startsWith("#1 is open and nobody's");
        assertThat(answers).isEmpty();
        assertThat(lead(1).claim()).isEmpty();
        assertThat(office.store().leadBook().history(new LeadNumber(1)))
                .filteredOn(Event.Claimed.class::isInstance)
                .hasSize(1);
    }

    @Test
    void envelopeThatIsRepeatedWhileItIsHandledIsAcknowledgedOnBothSockets() throws Exception {
        String slow = click("e1", ANA, "hang", "1");
        peer.send(slow);
        handlerRuns.await();
        peer.disconnect("refresh_requested");
        Peer next = slack.peer();
        next.send(slow);
        next.send(command("e2", ANA, "help"));
        assertThat(next.acknowledgement()).contains("e2");

        handlerMayEnd.countDown();

        assertThat(peer.acknowledgement()).isEqualTo(bare("e1"));
        assertThat(next.acknowledgement()).isEqualTo(bare("e1"));
        assertThat(nextAnswer().text()).isEqualTo("It took a while.");
        assertThat(answers).isEmpty();
    }
}

package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.ClaimedLead;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.FakeSlack.Call;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is owed, as it is seen in Slack. */
class SlackDeliveryTest extends DeliveryFixture {

    @Test
    void aHandOffIsACardInItsChannelAndALineBelowIt() {
        leads.open("Northwind");

        deliverAll(2);

        List<Call> calls = slack.calls();
        assertThat(slack.methods()).containsExactly("chat.postMessage", "chat.postMessage");
        assertThat(calls.get(0).parameters()).containsEntry("channel", "CEMEA").doesNotContainKey("thread_ts");
        assertThat(calls.get(0).parameters().get("blocks")).contains("Northwind");
        assertThat(calls.get(1).parameters()).containsEntry("channel", "CEMEA").containsEntry("thread_ts", "17.1");
    }

    @Test
    void aClaimChangesTheCardInPlaceTellsTheThreadAndSendsTheContactToTheOwner() {
        LeadNumber number = leads.open("Northwind");
        deliverAll(2);
        leads.claim(number, Leads.ANA);

        deliverAll(3);

        assertThat(slack.methods().subList(2, 6))
                .containsExactly("chat.update", "chat.postMessage", "conversations.open", "chat.postMessage");
        assertThat(slack.calls().get(2).parameters())
                .containsEntry("channel", "CEMEA")
                .containsEntry("ts", "17.1");
        assertThat(slack.calls().get(2).parameters().get("blocks"))
                .as("Slack gives an updated message new block ids by itself")
                .contains("U0ANA")
                .doesNotContain("block_id");
        assertThat(slack.last().parameters()).containsEntry("channel", "D1");
        assertThat(slack.last().parameters().get("blocks")).contains(Leads.address("Northwind"));
    }

    @Test
    void theContactIsNotSentToSomebodyWhoGaveTheLeadBack() {
        LeadNumber number = leads.open("Northwind");
        deliverAll(2);
        leads.claim(number, Leads.ANA);
        leads.release(number);
        leads.claim(number, Leads.BEN);

        deliverAll(6);

        assertThat(slack.calls())
                .filteredOn(call -> call.method().equals("conversations.open"))
                .extracting(call -> call.parameters().get("users"))
                .containsExactly("U0BEN");
    }

    @Test
    void operationsAreToldOfALeadThatNoTerritoryTakes() {
        leads.unrouted("Nowhere");

        deliverAll(3);

        assertThat(slack.calls())
                .extracting(call -> call.parameters().get("channel"))
                .contains("CUN", "COPS");
    }

    @Test
    void aFloodIsOneCardThatIsUpdated() {
        for (int lead = 1; lead <= 21; lead++) {
            leads.open("Company " + lead);
        }
        deliverAll(41);
        assertThat(slack.last().parameters()).containsEntry("channel", "CEMEA").doesNotContainKey("thread_ts");
        leads.open("Company 22");

        deliverAll(1);

        assertThat(slack.last().method()).isEqualTo("chat.update");
        assertThat(slack.last().parameters().get("blocks")).contains("Company 21", "Company 22");
    }

    @Test
    void whatIsDueIsOneDirectMessageThatIsUpdatedInPlace() {
        ClaimedLead first = leads.late("Northwind");
        deliverAll(4);
        clock.tick(Duration.ofSeconds(10));
        deliverAll(1);
        assertThat(slack.last().parameters()).containsEntry("channel", "D1");
        assertThat(slack.last().parameters().get("blocks")).contains("Northwind", "first touch by");

        leads.release(first.number());
        clock.tick(Duration.ofSeconds(10));
        deliverAll(3);

        assertThat(slack.calls())
                .filteredOn(call -> call.method().equals("chat.update"))
                .anySatisfy(call -> assertThat(call.parameters())
                        .containsEntry("channel", "D1")
                        .containsEntry("text", "Nothing waits for you here any more."));
    }

    @Test
    void inShadowModeEverythingGoesToTheTestChannelSayingWhereItBelongsAndNobodyIsWrittenTo() {
        delivery = delivery(new Destinations.Shadow(new Destinations.Own("#baton-operations", "#marketing"), "#test"));
        LeadNumber number = leads.unrouted("Nowhere");
        leads.claim(number, Leads.ANA);

        deliverAll(4);

        assertThat(slack.methods()).containsOnly("chat.postMessage");
        assertThat(slack.calls())
                .extracting(call -> call.parameters().get("channel"))
                .containsOnly("CTEST");
        assertThat(slack.calls().get(0).parameters().get("blocks")).contains("this goes to #leads-unrouted");
        assertThat(slack.calls())
                .extracting(call -> String.valueOf(call.parameters().get("blocks")))
                .anyMatch(blocks -> blocks.contains("this goes to #baton-operations"));
    }
}

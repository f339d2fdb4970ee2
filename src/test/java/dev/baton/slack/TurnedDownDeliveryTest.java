package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.Change;
import dev.baton.lead.Correction;
import dev.baton.lead.HandOff;
import dev.baton.lead.Judgement;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Reasons;
import dev.baton.lead.RejectedLead;
import dev.baton.lead.Route;
import dev.baton.lead.Work;
import dev.baton.slack.FakeSlack.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Slack is told of a lead that was turned down. */
class TurnedDownDeliveryTest extends DeliveryFixture {

    @Test
    void aReroutedLeadsCardBecomesALineAndThereIsANewOneThere() {
        OpenLead open = open();
        Judgement why = judgement("wrong_territory", open);
        Route route = new Route("apac", "apac", "#test", List.of());
        commit(open.reroute(why, new HandOff(1, 1, why.at(), why.at(), null, 0, 1, route, null, null)));

        deliver(4);

        List<Map<String, String>> calls = calls(2);
        assertThat(slack.methods().subList(2, 6))
                .containsExactly("chat.update", "chat.postMessage", "chat.postMessage", "chat.postMessage");
        assertThat(calls.get(0)).containsEntry("channel", "CEMEA").containsEntry("ts", "17.1");
        assertThat(calls.get(0).get("text")).contains("wrong territory → re-routed to #test (#1 there)");
        assertThat(calls.get(0).get("blocks")).doesNotContain("action_id");
        assertThat(calls.get(1)).as("the line in the old thread").containsEntry("thread_ts", "17.1");
        assertThat(calls.get(2)).containsEntry("channel", "CTEST").doesNotContainKey("thread_ts");
        assertThat(calls.get(3)).as("the line in the new thread").containsEntry("channel", "CTEST");
        assertThat(calls.get(3).get("thread_ts")).isNotEqualTo("17.1");
    }

    @Test
    void marketingIsToldInItsChannelWhatToMend() {
        OpenLead open = open();
        commit(open.askToFix(
                judgement("bad_contact_data", open), "phone", open.committed().at(), null));

        deliver(4);

        assertThat(slack.calls().subList(2, slack.calls().size()))
                .filteredOn(call -> "CMARKETING".equals(call.parameters().get("channel")))
                .singleElement()
                .satisfies(call -> assertThat(call.parameters().get("text")).contains("its phone is wrong or missing"));
    }

    @Test
    void fixedTaskIsBroughtUpToDateInItsOneMessage() {
        OpenLead open = open();
        commit(open.askToFix(
                judgement("bad_contact_data", open), "phone", open.committed().at(), null));
        deliver(4);
        Call told = forMarketing("chat.postMessage").get(0);
        assertThat(told.parameters().get("blocks")).contains("\"action_id\":\"fix\"");

        RejectedLead back = (RejectedLead) store.leadBook().find(open.number()).orElseThrow();
        Correction mended = new Correction("phone", back.facts(), back.scorecard());
        Instant at = back.ending().at().plus(Duration.ofMinutes(3));
        commit(back.fix(new Actor.Person(Leads.BEN), at, "phone", mended, open::committed));
        deliver(5);

        assertThat(forMarketing("chat.postMessage")).hasSize(1);
        assertThat(forMarketing("chat.update")).singleElement().satisfies(call -> {
            assertThat(call.parameters()).containsKey("ts");
            assertThat(call.parameters().get("text"))
                    .startsWith("#1: its phone was fixed by <@U0BEN> <!date^")
                    .endsWith(", and it was handed off again.");
            assertThat(call.parameters().get("blocks")).doesNotContain("action_id");
        });
    }

    @Test
    void campaignsOwnerIsToldInADirectMessageAndTheChannelIsNot() {
        OpenLead open = open();
        Judgement why = judgement("bad_contact_data", open);
        commit(open.askToFix(why, "phone", open.committed().at(), Leads.BEN));

        deliver(4);

        assertThat(forMarketing("chat.postMessage")).isEmpty();
        assertThat(slack.calls())
                .filteredOn(call -> call.method().equals("chat.postMessage")
                        && "D1".equals(call.parameters().get("channel")))
                .singleElement()
                .satisfies(call -> assertThat(call.parameters().get("text")).contains("its phone is wrong or missing"));
    }

    private List<Call> forMarketing(String method) {
        return slack.calls().stream()
                .filter(call -> call.method().equals(method)
                        && "CMARKETING".equals(call.parameters().get("channel")))
                .toList();
    }

    private OpenLead open() {
        OpenLead open =
                (OpenLead) store.leadBook().find(leads.open("Northwind")).orElseThrow();
        deliver(2);
        return open;
    }

    private static Judgement judgement(String reason, OpenLead lead) {
        return new Judgement(
                new Actor.Person(Leads.ANA),
                lead.committed().at().plus(Duration.ofMinutes(3)),
                Reasons.standard().find(reason).orElseThrow());
    }

    private void commit(Change change) {
        store.leadBook().commit(Work.of(change));
    }

    private void deliver(int items) {
        for (int item = 0; item < items; item++) {
            deliverNext();
        }
    }

    private List<Map<String, String>> calls(int from) {
        return slack.calls().subList(from, slack.calls().size()).stream()
                .map(call -> call.parameters())
                .toList();
    }
}

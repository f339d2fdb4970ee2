package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.ClaimedLead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Undoing;
import dev.baton.lead.Work;
import dev.baton.slack.FakeSlack.Call;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Slack is told of a claim that was taken back: card, line and contact of the claim first, then the same of the undo. */
class UndoneDeliveryTest extends DeliveryFixture {

    @Test
    void theContactIsFollowedByAWordThatItIsNotTheirsToUse() {
        LeadNumber number = leads.open("Northwind");
        leads.claim(number, Leads.ANA);
        deliverAll(4);
        takeBack(number);
        deliverAll(3);

        assertThat(toAna()).hasSize(2);
        assertThat(toAna().get(0)).contains("is yours");
        assertThat(toAna().get(1)).startsWith(number + " is not yours any more: you took your claim back.");
        assertThat(inThread()).last().asString().endsWith("<@U0ANA> took back the claim");
    }

    @Test
    void whoClaimedItAgainIsToldNothingOfThat() {
        LeadNumber number = leads.open("Northwind");
        leads.claim(number, Leads.ANA);
        deliverAll(4);
        takeBack(number);
        leads.claim(number, Leads.ANA);
        for (int item = 0; item < 5; item++) {
            deliverNext();
        }

        assertThat(toAna()).noneMatch(text -> text.contains("not yours any more"));
    }

    private void takeBack(LeadNumber number) {
        ClaimedLead claimed = (ClaimedLead) store.leadBook().find(number).orElseThrow();
        Actor ana = new Actor.Person(Leads.ANA);
        Undoing undoing = new Undoing(ana, claimed.owned().at().plusSeconds(60), "claimed", List.of(3), null, null);
        store.leadBook().commit(Work.of(claimed.undoClaim(undoing)));
    }

    private List<String> toAna() {
        return posted().filter(call -> "D1".equals(call.parameters().get("channel")))
                .map(call -> String.valueOf(call.parameters().get("text")))
                .toList();
    }

    private List<String> inThread() {
        return posted().filter(call -> call.parameters().containsKey("thread_ts"))
                .map(call -> String.valueOf(call.parameters().get("text")))
                .toList();
    }

    private Stream<Call> posted() {
        return slack.calls().stream().filter(call -> call.method().equals("chat.postMessage"));
    }
}

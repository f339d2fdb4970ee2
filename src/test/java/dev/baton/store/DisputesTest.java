package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.DisputableLead;
import dev.baton.lead.Dispute;
import dev.baton.lead.Judgement;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.Notice;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Reasons;
import dev.baton.lead.State;
import dev.baton.lead.Typed;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.outbox.Delivery;
import dev.baton.outbox.OutboxItem;
import dev.baton.query.Disputes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisputesTest extends StoreContract {

    private static final UserId MIA = new UserId("U0MIA");
    private static final UserId OLGA = new UserId("U0OLGA");

    @Test
    void disputeIsKeptWithItsWordsAndEnds() {
        Lead lead = disputed("p");
        assertThat(store.dialogues().disputes().open(10))
                .extracting(Disputes.Open::lead)
                .containsExactly(lead.number());
        assertThat(store.dialogues().disputes().waitingFor(OLGA, 10)).hasSize(1);

        Dispute answered = new Dispute.Answered(Samples.NOW, person(Samples.ANA), 1);
        Lead answeredLead = commit(
                Work.of(disputable(lead).disputed(answered, List.of()).saying(Map.of(Typed.Kind.NOTE, "it is dead"))));
        Dispute upheld = new Dispute.Upheld(Samples.NOW, person(OLGA), 1);
        commit(Work.of(
                disputable(answeredLead).disputed(upheld, List.of()).saying(Map.of(Typed.Kind.NOTE, "it stands"))));

        assertThat(store.dialogues().disputes().open(10)).isEmpty();
        assertThat(store.dialogues().disputes().over(Samples.NOW, Samples.NOW.plusMillis(1)))
                .containsExactly(new Disputes.Over(lead.number(), Disputes.Outcome.UPHELD, OLGA, Samples.NOW));
        var texts = store.cards().disputeTexts(raisedId());
        assertThat(texts.evidence()).containsEntry(Typed.Kind.NOTE, "it rings");
        assertThat(texts.answer()).containsEntry(Typed.Kind.NOTE, "it is dead");
        assertThat(texts.ruling()).containsEntry(Typed.Kind.NOTE, "it stands");
    }

    @Test
    void eachPersonHasOneMessageThatIsBroughtUpToDate() {
        Lead lead = disputed("p");
        OutboxItem item = item(OLGA).orElseThrow();
        assertThat(item.kind()).isEqualTo(OutboxItem.Kind.DISPUTE);
        store.outbox().delivered(item, Optional.of(new Delivery.Posted("D1", "1.1")), Samples.NOW);
        assertThat(item(OLGA)).isEmpty();

        commit(Work.of(
                disputable(lead).disputed(new Dispute.Answered(Samples.NOW, person(Samples.ANA), 1), List.of())));

        assertThat(item(OLGA).orElseThrow().eventId()).isEqualTo(item.eventId());
        assertThat(store.cards().disputeMessage(raisedId(), OLGA)).contains(new Delivery.Posted("D1", "1.1"));
        assertThat(store.cards().disputeMessage(raisedId(), Samples.ANA)).isEmpty();
    }

    @Test
    void reopenedLeadIsInTheSameHandOffAndReadBackSo() {
        Lead lead = disputed("p");
        Dispute.Reopening overturned = new Dispute.Overturned(Samples.NOW, person(OLGA), 1, List.of(3, 4));

        Lead open = commit(Work.of(disputable(lead).reopen(overturned, null, List.of())));

        assertThat(open).isInstanceOf(OpenLead.class);
        assertThat(book.find(lead.number())).contains(open);
        assertThat(open.handOff()).isEqualTo(lead.handOff());
        assertThat(book.suppression(lead.number(), List.of())).isEmpty();
    }

    @Test
    void whoeverDecidesWhileItIsWithdrawnElsewhereComesTooLate() {
        Lead lead = disputed("p");
        Dispute.Reopening overturned = new Dispute.Overturned(Samples.NOW, person(OLGA), 1, List.of(3, 4));
        try (Store elsewhere = openAgain()) {
            LeadBook theirs = elsewhere.leadBook();
            assertThat(theirs.commit(Work.of(
                            disputable(lead).disputed(new Dispute.Withdrawn(Samples.NOW, person(MIA), 1), List.of()))))
                    .isInstanceOf(LeadBook.Committed.class);
        }

        assertThat(book.commit(Work.of(disputable(lead).reopen(overturned, null, List.of()))))
                .isInstanceOf(LeadBook.Stale.class);
        assertThat(book.find(lead.number()).orElseThrow().state()).isEqualTo(State.REJECTED);
    }

    private Lead disputed(String name) {
        OpenLead open = open(name);
        Judgement why = new Judgement(
                person(Samples.ANA),
                Samples.NOW,
                Reasons.standard().find("not_a_buyer").orElseThrow());
        Lead rejected = commit(Work.of(open.suppress(why)));
        Dispute raised = new Dispute.Raised(
                Samples.NOW,
                person(MIA),
                1,
                Dispute.Ground.OTHER,
                Samples.ANA,
                Samples.NOW.plus(Duration.ofDays(1)),
                Samples.NOW.plus(Duration.ofDays(2)));
        List<Notice> told = List.of(new Notice.DisputeShown(Samples.ANA), new Notice.DisputeShown(OLGA));
        return commit(Work.of(disputable(rejected).disputed(raised, told).saying(Map.of(Typed.Kind.NOTE, "it rings"))));
    }

    private Optional<OutboxItem> item(UserId person) {
        Optional<OutboxItem> found = Optional.empty();
        for (Optional<OutboxItem> item = lease(); item.isPresent(); item = lease()) {
            if (item.get().destination().equals(person.value())) {
                found = item;
                continue;
            }
            store.outbox().delivered(item.get(), Optional.empty(), Samples.NOW);
        }
        return found;
    }

    private Optional<OutboxItem> lease() {
        return store.outbox().lease(Set.of(), Samples.NOW, Samples.NOW.plusSeconds(60));
    }

    private long raisedId() {
        long id = 1;
        while (!(store.cards().event(id).orElseThrow() instanceof Dispute.Raised)) {
            id++;
        }
        return id;
    }

    private static DisputableLead disputable(Lead lead) {
        return (DisputableLead) lead;
    }

    private static Actor person(UserId id) {
        return new Actor.Person(id);
    }
}

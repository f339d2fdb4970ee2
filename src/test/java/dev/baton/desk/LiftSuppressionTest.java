package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.Aftermath;
import dev.baton.lead.Asked;
import dev.baton.lead.Change;
import dev.baton.lead.Event;
import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.lead.Lifting;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.State;
import dev.baton.lead.Work;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was suppressed without anybody asking for it can be taken back, by a manager or in time by whoever did it. */
class LiftSuppressionTest extends DeskFixture {

    private LiftSuppression lift;
    private Undo undo;

    @BeforeEach
    void open() {
        lift = new LiftSuppression(desk.store.leadBook(), desk.store.team(), desk.clock);
        undo = new Undo(desk.store.leadBook(), desk.store.team(), desk.clock);
    }

    @Test
    void anotherAddressDoesNotBringTheLeadBack() {
        Lead spam = spam(comesIn("1", "s1@north.example"));

        assertThat(comesIn("1", "s2@north.example").state()).isEqualTo(State.REJECTED);
        assertThat(comesIn(null, "s1@north.example").state()).isEqualTo(State.REJECTED);

        Desk.done(lift.lift(spam.number(), Desk.MAX, desk.request()));
        assertThat(comesIn("1", "s2@north.example").state()).isEqualTo(State.OPEN);
    }

    @Test
    void whatWasSaidWithAnotherLeadIsTakenBackThere() {
        Lead other = comesIn("2", null);
        Lead spam = spam(comesIn("1", "s1@north.example"));
        assertThat(comesIn("2", "s1@north.example").state()).isEqualTo(State.OPEN);

        Refusal.NotLikeThis elsewhere =
                (Refusal.NotLikeThis) ((Outcome.Refused) lift.lift(other.number(), Desk.MAX, desk.request())).why();
        assertThat(elsewhere.problem()).contains("said with " + spam.number(), "/lead unsuppress 2");

        Desk.done(lift.lift(spam.number(), Desk.MAX, desk.request()));
        assertThat(desk.store.leadBook().isSuppressed(other, desk.find(other).facts()))
                .isFalse();
    }

    @Test
    void inWhateverStateTheLeadIs() {
        OpenLead open = (OpenLead) comesIn("1", "s1@north.example");
        Actor ana = new Actor.Person(Desk.ANA);
        Event suppressed = new Aftermath.Suppressed(Desk.MONDAY, ana, 1, false);
        Lead next = open.match(new Lifting(ana, Desk.MONDAY)).after();
        desk.store.leadBook().commit(Work.of(new Change(open, next, List.of(suppressed), List.of(), null)));
        assertThat(desk.store.leadBook().isSuppressed(next, next.facts())).isTrue();

        assertThat(Desk.done(lift.lift(open.number(), Desk.MAX, desk.request())).state())
                .isEqualTo(State.OPEN);
        assertThat(desk.store.leadBook().isSuppressed(next, next.facts())).isFalse();
    }

    @Test
    void plainSpamIsUndoneWithItsSuppression() {
        Lead before = comesIn("1", "s1@north.example");
        Lead spam = spam(before);

        Lead open = Desk.done(undo.undo(spam.number(), Desk.ANA, desk.request()));

        assertThat(((OpenLead) open).committed()).isEqualTo(((OpenLead) before).committed());
        assertThat(desk.history(spam)).endsWith("rejected", "suppressed", "undone");
        assertThat(comesIn(null, "s1@north.example").state()).isEqualTo(State.OPEN);
        assertThat(desk.store.leadBook().suppression(spam.number(), spam.facts().identities()))
                .isEmpty();
    }

    @Test
    void notOnceSomebodyCameInWithIt() {
        Lead spam = spam(comesIn("1", "s1@north.example"));
        desk.clock.tick(Duration.ofMinutes(1));
        comesIn("1", "s1@north.example");

        Refusal.NotUndone not =
                (Refusal.NotUndone) ((Outcome.Refused) undo.undo(spam.number(), Desk.ANA, desk.request())).why();
        assertThat(not.why()).isEqualTo(Refusal.NotUndone.Why.FOLLOWED);
    }

    private Lead spam(Lead lead) {
        return desk.turnedDown(lead, "not_a_buyer", Map.of(Asked.WHICH, "spam"));
    }

    private Lead comesIn(@Nullable String id, @Nullable String email) {
        Facts facts = Desk.facts("p", "Website", 800, Map.of());
        return desk.comesIn(new Facts(
                new Facts.Person(id, "Jo", "Berg", "VP", email, null),
                facts.company(),
                facts.origin(),
                facts.form(),
                facts.activities(),
                facts.consent(),
                facts.meetingAt(),
                facts.fields()));
    }
}

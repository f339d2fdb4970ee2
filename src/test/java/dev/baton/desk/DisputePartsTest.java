package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.desk.RuleOnDispute.Ruling;
import dev.baton.lead.Actor;
import dev.baton.lead.DisputableLead;
import dev.baton.lead.Dispute;
import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.Refusal;
import dev.baton.lead.State;
import dev.baton.lead.Work;
import dev.baton.query.Disputes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the two sides do while somebody else decides, and what happens by itself. */
class DisputePartsTest extends DisputeFixture {

    @Test
    void rejecterAnswersOnce() {
        Lead lead = disputed("p");
        told();

        Desk.done(answer.answer(lead.number(), Desk.ANA, "the number is dead", desk.request()));

        assertThat(told()).containsExactly("dispute U0ANA", "dispute U0OLGA", "dispute_news U0MIA");
        assertThat(refused(answer.answer(lead.number(), Desk.ANA, "and again", desk.request())))
                .isInstanceOf(Refusal.AnsweredBefore.class);
    }

    @Test
    void rejecterTakesTheRejectBack() {
        Lead lead = disputed("p");
        told();

        Lead open = Desk.done(answer.concede(lead.number(), Desk.ANA, desk.request()));

        assertThat(open.state()).isEqualTo(State.OPEN);
        assertThat(told()).containsExactly("dispute U0ANA", "dispute U0OLGA", "dispute_news U0MIA");
        assertThat(refused(rules(OLGA, lead, Ruling.UPHOLD))).isInstanceOf(Refusal.NoDispute.class);
    }

    @Test
    void disputerWithdraws() {
        Lead lead = disputed("p");
        told();

        Desk.done(withdraw.withdraw(lead.number(), Desk.MIA, desk.request()));

        assertThat(told()).containsExactly("dispute U0ANA", "dispute U0OLGA", "dispute_news U0ANA");
        assertThat(desk.find(lead).state()).isEqualTo(State.REJECTED);
    }

    @Test
    void partsAreNobodyElses() {
        Lead lead = disputed("p");

        assertThat(refused(answer.answer(lead.number(), Desk.BEN, "me, too", desk.request())))
                .isEqualTo(new Refusal.NotTheirPart(lead, Refusal.NotTheirPart.Part.REJECTER, Set.of(Desk.ANA)));
        assertThat(refused(answer.concede(lead.number(), Desk.MIA, desk.request())))
                .isInstanceOf(Refusal.NotTheirPart.class);
        assertThat(refused(withdraw.withdraw(lead.number(), Desk.ANA, desk.request())))
                .isEqualTo(new Refusal.NotTheirPart(lead, Refusal.NotTheirPart.Part.DISPUTER, Set.of(Desk.MIA)));
    }

    @Test
    void leadThatComesInAgainOvertakesTheDispute() {
        Lead lead = disputed("p");
        told();

        Lead open = desk.comesIn("p");

        assertThat(open.number()).isEqualTo(lead.number());
        assertThat(open.state()).isEqualTo(State.OPEN);
        assertThat(desk.history(open)).endsWith("came_in_again", "handed_off", "dispute_overtaken");
        assertThat(told())
                .containsExactly("dispute U0ANA", "dispute U0OLGA", "dispute_news U0ANA", "dispute_news U0MIA");
        assertThat(desk.store.dialogues().disputes().open(10)).isEmpty();
        assertThat(desk.store.dialogues().disputes().over(Desk.MONDAY, Desk.MONDAY.plusSeconds(1)))
                .extracting(Disputes.Over::outcome)
                .containsExactly(Disputes.Outcome.OVERTAKEN);
    }

    @Test
    void mendingOvertakesTheDispute() {
        Lead lead = Desk.done(raises(Desk.MIA, badPhone("p")));

        Desk.done(desk.mendLead.mend(lead.number(), Desk.MIA, "+44 20 7946 0958", desk.request()));

        assertThat(desk.history(lead)).endsWith("fixed", "handed_off", "dispute_overtaken");
        assertThat(refused(rules(OLGA, lead, Ruling.OVERTURN))).isInstanceOf(Refusal.NoDispute.class);
    }

    @Test
    void nextRejectOfTheLeadCanBeContestedAgain() {
        disputed("p");
        Lead again = desk.comesIn("p");
        Lead rejected = desk.turnedDown(again, "never_asked", Map.of());

        Desk.done(raises(Desk.MIA, rejected));

        assertThat(desk.store.dialogues().disputes().open(10)).hasSize(1);
    }

    @Test
    void rejectThatIsContestedIsNotUndone() {
        Lead lead = rejected("p");
        desk.clock.tick(Duration.ofMinutes(1));
        Desk.done(raises(Desk.MIA, lead));
        Undo undo = new Undo(desk.store.leadBook(), desk.store.team(), desk.clock);

        assertThat(((Refusal.NotUndone) refused(undo.undo(lead.number(), Desk.ANA, desk.request()))).why())
                .isEqualTo(Refusal.NotUndone.Why.FOLLOWED);
    }

    @Test
    void ofTwoWhoContestAtTheSameMomentOneDoes() {
        Lead lead = rejected("p");
        LeadBook.CommitResult first = contest(lead);

        assertThat(first).isInstanceOf(LeadBook.Committed.class);
        assertThat(contest(lead)).isInstanceOf(LeadBook.Stale.class);
    }

    private LeadBook.CommitResult contest(Lead lead) {
        Dispute raised = new Dispute.Raised(
                Desk.MONDAY,
                new Actor.Person(Desk.MIA),
                1,
                Dispute.Ground.OTHER,
                Desk.ANA,
                Desk.MONDAY.plusSeconds(60),
                Desk.MONDAY.plusSeconds(120));
        return desk.store.leadBook().commit(Work.of(((DisputableLead) lead).disputed(raised, List.of())));
    }

    @Test
    void whoeverWantsNoContactUnderAnotherNumberLeavesNothingToDecide() {
        Lead byPhone = comesIn(null, "+442079460958");
        Lead lead = comesIn("x@north.example", null);
        comesIn("x@north.example", "+442079460958");
        Desk.done(raises(Desk.MIA, desk.turnedDown(lead, "never_asked", Map.of())));

        desk.turnedDown(byPhone, "do_not_contact", Map.of());

        assertThat(desk.history(lead)).endsWith("dispute_overtaken");
        assertThat(refused(rules(OLGA, lead, Ruling.OVERTURN))).isInstanceOf(Refusal.NoDispute.class);
    }

    private Lead comesIn(@Nullable String email, @Nullable String phone) {
        Facts facts = Desk.facts("p", "Website", 800, Map.of());
        return desk.comesIn(new Facts(
                new Facts.Person(null, "Jo", "Berg", "VP", email, phone),
                facts.company(),
                facts.origin(),
                facts.form(),
                facts.activities(),
                facts.consent(),
                facts.meetingAt(),
                facts.fields()));
    }
}

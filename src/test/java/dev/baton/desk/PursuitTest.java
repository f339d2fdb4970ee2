package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.desk.EndPursuit.Loss;
import dev.baton.desk.QualifyLead.Opportunity;
import dev.baton.lead.Asked;
import dev.baton.lead.ClaimedLead;
import dev.baton.lead.Lead;
import dev.baton.lead.Reasons;
import dev.baton.lead.Refusal;
import dev.baton.lead.State;
import dev.baton.lead.Typed;
import dev.baton.lead.UserId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PursuitTest extends DeskFixture {

    private static final Opportunity WORTH = new Opportunity(
            12_000L, Map.of(Typed.Kind.LINK, "https://crm.example/42", Typed.Kind.NOTE, "wants it in May"));

    private QualifyLead qualify;
    private EndPursuit end;

    @BeforeEach
    void open() {
        qualify = new QualifyLead(desk.store.leadBook(), desk.clock);
        end = new EndPursuit(desk.store.leadBook(), desk.store.team(), Reasons.standard(), desk.clock);
    }

    @Test
    void ownerQualifiesWhatTheyWorkedAndKeepsIt() {
        Lead worked = qualified(desk.worked("p-1"));

        assertThat(worked.state()).isEqualTo(State.QUALIFIED);
        assertThat(worked.claim())
                .hasValueSatisfying(claim -> assertThat(claim.owner()).isEqualTo(Desk.ANA));
        assertThat(desk.history(worked)).endsWith("touched", "qualified");
    }

    @Test
    void whatNobodyTouchedIsNoOpportunity() {
        Lead claimed = desk.claimed("p-1");

        assertThat(refused(qualifiedBy(Desk.ANA, claimed)))
                .isEqualTo(new Refusal.NotWorked((ClaimedLead) claimed, Refusal.Move.QUALIFY));
        assertThat(qualify.refusal(claimed, Desk.ANA)).containsInstanceOf(Refusal.NotWorked.class);
        assertThat(desk.find(claimed)).isEqualTo(claimed);
    }

    @Test
    void onlyItsOwnerQualifiesIt() {
        Lead claimed = desk.claimed("p-1");

        assertThat(refused(qualifiedBy(Desk.BEN, claimed))).isInstanceOf(Refusal.NotYours.class);
        assertThat(refused(qualifiedBy(Desk.MAX, claimed))).isInstanceOf(Refusal.NotYours.class);
        assertThat(refused(qualifiedBy(Desk.ANA, desk.comesIn("p-2")))).isInstanceOf(Refusal.NobodyHasIt.class);
        assertThat(desk.find(claimed)).isEqualTo(claimed);
    }

    @Test
    void sameRequestTwiceQualifiesOnce() {
        Lead worked = desk.worked("p-1");

        assertThat(qualify.qualify(worked.number(), Desk.ANA, WORTH, "again")).isInstanceOf(Outcome.Done.class);
        assertThat(qualify.qualify(worked.number(), Desk.ANA, WORTH, "again"))
                .isInstanceOf(Outcome.AlreadyCarriedOut.class);
        assertThat(desk.history(worked)).containsOnlyOnce("qualified");
    }

    @Test
    void ownerOrManagerSaysHowItEndedAndNobodyElse() {
        Lead first = qualified(desk.worked("p-1"));
        Lead second = qualified(desk.worked("p-2"));

        assertThat(refused(end.win(first.number(), Desk.BEN, desk.request())))
                .isInstanceOf(Refusal.ForOwnerOrManager.class);
        assertThat(refused(end.lose(first.number(), Desk.MIA, new Loss("price", null), desk.request())))
                .isInstanceOf(Refusal.ForOwnerOrManager.class);
        assertThat(Desk.done(end.win(first.number(), Desk.ANA, desk.request())).state())
                .isEqualTo(State.WON);
        assertThat(Desk.done(end.lose(second.number(), Desk.MAX, new Loss("no-decision", null), desk.request()))
                        .state())
                .isEqualTo(State.LOST);
    }

    @Test
    void whatIsNotQualifiedIsNeitherWonNorLost() {
        assertThat(refused(end.win(desk.claimed("p-1").number(), Desk.ANA, desk.request())))
                .isInstanceOf(Refusal.NotQualified.class);
        assertThat(refused(end.lose(desk.comesIn("p-2").number(), Desk.ANA, new Loss("price", null), desk.request())))
                .isInstanceOf(Refusal.NotQualified.class);
    }

    @Test
    void otherHasToBeSaidInWordsAndAnUnknownReasonIsNone() {
        Lead lead = qualified(desk.worked("p-1"));

        assertThat(refused(end.lose(lead.number(), Desk.ANA, new Loss("other", " "), desk.request())))
                .isInstanceOfSatisfying(
                        Refusal.NotLikeThis.class,
                        not -> assertThat(not.field()).isEqualTo(Asked.TEXT));
        assertThat(refused(end.lose(lead.number(), Desk.ANA, new Loss("weather", "rain"), desk.request())))
                .isInstanceOfSatisfying(
                        Refusal.NotLikeThis.class,
                        not -> assertThat(not.problem()).contains("weather"));
        assertThat(Desk.done(end.lose(lead.number(), Desk.ANA, new Loss("other", "they moved"), desk.request())))
                .extracting(Lead::state)
                .isEqualTo(State.LOST);
    }

    @Test
    void ofTwoWhoSayHowItEndedAtOnceOneIsToldWhatTheOtherSaid() throws Exception {
        Lead lead = qualified(desk.worked("p-1"));
        CountDownLatch ready = new CountDownLatch(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            Future<Outcome> won = people.submit(() -> {
                ready.countDown();
                ready.await();
                return end.win(lead.number(), Desk.ANA, "wins");
            });
            Future<Outcome> lost = people.submit(() -> {
                ready.countDown();
                ready.await();
                return end.lose(lead.number(), Desk.MAX, new Loss("price", null), "loses");
            });

            assertThat(List.of(won.get(), lost.get()))
                    .hasAtLeastOneElementOfType(Outcome.Done.class)
                    .hasAtLeastOneElementOfType(Outcome.Refused.class);
        } finally {
            people.shutdownNow();
        }
        assertThat(desk.history(lead)).hasSize(6);
    }

    private Lead qualified(Lead lead) {
        return Desk.done(qualifiedBy(Desk.ANA, lead));
    }

    private Outcome qualifiedBy(UserId who, Lead lead) {
        return qualify.qualify(lead.number(), who, WORTH, desk.request());
    }

    private static Refusal refused(Outcome outcome) {
        return ((Outcome.Refused) outcome).why();
    }
}

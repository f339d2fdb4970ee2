package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.desk.RuleOnDispute.Ruling;
import dev.baton.lead.Lead;
import dev.baton.lead.Notice.Reminder.About;
import dev.baton.outbox.Cards;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LateDisputeTest extends DisputeFixture {

    @Test
    void whoeverDecidesIsRemindedWhenHalfOfTheTimeIsOver() {
        Lead lead = disputed("p");
        told();
        desk.clock.tick(Duration.ofDays(1).minusMillis(1));
        desk.watch();
        assertThat(desk.store.cards().due(OLGA)).isEmpty();

        desk.clock.tick(Duration.ofMillis(1));
        desk.watch();
        desk.watch();

        assertThat(desk.store.cards().due(OLGA))
                .containsExactly(
                        new Cards.Due(lead.number(), About.DISPUTE_LATE, Desk.MONDAY.plus(Duration.ofDays(2))));
        assertThat(desk.history(lead)).containsOnlyOnce("dispute_late");
        assertThat(desk.store.cards().due(Desk.MAX)).isEmpty();
    }

    @Test
    void nextInLineIsAskedWhenAllOfItIs() {
        Lead lead = disputed("p");
        told();
        desk.clock.tick(Duration.ofDays(2));
        desk.watch();

        assertThat(told()).contains("dispute U0MAX");
        assertThat(desk.store.dialogues().disputes().waitingFor(Desk.MAX, 10)).hasSize(1);
        Desk.done(rules(Desk.MAX, lead, Ruling.UPHOLD));
        assertThat(desk.store.cards().due(OLGA)).isEmpty();
    }

    @Test
    void bothStagesAreToldWhereNobodyLookedInBetween() {
        Lead lead = disputed("p");
        desk.clock.tick(Duration.ofDays(5));
        desk.watch();

        assertThat(desk.history(lead)).containsOnlyOnce("dispute_late");
        assertThat(desk.store.cards().due(OLGA)).hasSize(1);
    }

    @Test
    void rulingTakesItOffTheList() {
        Lead lead = disputed("p");
        desk.clock.tick(Duration.ofDays(1));
        desk.watch();

        Desk.done(rules(OLGA, lead, Ruling.UPHOLD));
        desk.clock.tick(Duration.ofDays(3));
        desk.watch();

        assertThat(desk.store.cards().due(OLGA)).isEmpty();
        assertThat(desk.history(lead)).endsWith("dispute_upheld");
    }
}

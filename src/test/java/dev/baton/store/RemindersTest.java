package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Alarm;
import dev.baton.lead.ClaimedLead;
import dev.baton.lead.NextStep;
import dev.baton.lead.Notice.Reminder.About;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Promise.Stage;
import dev.baton.lead.Touch;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.lead.WorkingLead;
import dev.baton.outbox.Cards;
import dev.baton.outbox.Delivery.Posted;
import dev.baton.outbox.OutboxItem;
import dev.baton.outbox.OutboxItem.Kind;
import dev.baton.testing.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each person has one list of what is due, and hears of it bearably often. */
@SuppressWarnings("NullAway.Init")
class RemindersTest extends StoreContract {

    private static final UserId MAX = new UserId("U0MAX");

    private final SettableClock clock = new SettableClock(NOW);
    private Store timed;

    @BeforeEach
    void openInTime() {
        timed = Store.open(url, clock);
        book = timed.leadBook();
    }

    @AfterEach
    void closeInTime() {
        timed.close();
    }

    @Test
    void manyAlarmsMakeOneMessage() {
        for (int lead = 0; lead < 30; lead++) {
            alarm(claimed("P-" + lead), Stage.WARNED);
        }

        assertThat(delivered()).containsExactly(Kind.REMINDER);
        assertThat(timed.cards().due(ANA)).hasSize(30);
    }

    @Test
    void withinTwoHoursTheMessageIsBroughtUpToDateAndThenThereIsANewOne() {
        alarm(claimed("P-1"), Stage.WARNED);
        assertThat(delivered()).containsExactly(Kind.REMINDER);

        clock.tick(Duration.ofMinutes(119));
        alarm(claimed("P-2"), Stage.WARNED);
        assertThat(delivered()).containsExactly(Kind.REMINDER_CHANGED);

        clock.tick(Duration.ofMinutes(1));
        alarm(claimed("P-3"), Stage.WARNED);
        assertThat(delivered()).containsExactly(Kind.REMINDER);
        assertThat(timed.cards().reminder(ANA)).isPresent();
    }

    @Test
    void anUpdateThatWaitsBecomesAMessageWhenSomethingNewIsDue() {
        ClaimedLead first = alarm(claimed("P-1"), Stage.WARNED);
        delivered();
        clock.tick(Duration.ofHours(3));
        commit(Work.of(first.release(clock.instant())));
        alarm(claimed("P-2"), Stage.WARNED);

        assertThat(delivered()).containsExactly(Kind.REMINDER);
    }

    @Test
    void aLeadThatMovesOnLeavesTheListsItIsOn() {
        ClaimedLead lead = alarm(claimed("P-1"), Stage.MISSED, Stage.ESCALATED);
        assertThat(timed.cards().due(ANA)).containsExactly(new Cards.Due(lead.number(), About.TOUCH_DUE, NOW));
        assertThat(timed.cards().due(MAX)).containsExactly(new Cards.Due(lead.number(), About.UNTOUCHED, NOW));
        delivered();

        commit(Work.of(lead.release(clock.instant())));

        assertThat(timed.cards().due(ANA)).isEmpty();
        assertThat(timed.cards().due(MAX)).isEmpty();
        assertThat(delivered()).containsExactly(Kind.REMINDER_CHANGED, Kind.REMINDER_CHANGED);
    }

    @Test
    void whoLostALeadSeesWhereItWentUntilSomebodyElseHasIt() {
        OpenLead back = (OpenLead) commit(Work.of(claimed("P-1").takeBack(NOW)));
        assertThat(timed.cards().due(ANA)).containsExactly(new Cards.Due(back.number(), About.TAKEN_BACK, NOW));

        commit(Work.of(back.claim(Samples.BEN, NOW)));

        assertThat(timed.cards().due(ANA)).isEmpty();
    }

    @Test
    void nextStepsAreToldMoreOftenThanPromisesButNeverInABurst() {
        due(working("P-1"));
        assertThat(delivered()).containsExactly(Kind.REMINDER);
        due(working("P-2"));
        assertThat(delivered()).as("a moment later").containsExactly(Kind.REMINDER_CHANGED);

        clock.tick(Reminders.BETWEEN_STEPS);
        due(working("P-3"));
        assertThat(delivered()).containsExactly(Kind.REMINDER);
        assertThat(timed.cards().due(ANA))
                .extracting(Cards.Due::about)
                .containsOnly(About.STEP_DUE)
                .hasSize(3);
    }

    @Test
    void aStepThatIsDoneOrPutOffLeavesTheList() {
        WorkingLead first = due(working("P-1"));
        WorkingLead second = due(working("P-2"));
        delivered();

        commit(Work.of(first.moveStep(NOW, new NextStep(Touch.Channel.CALL, NOW.plusSeconds(3_600)))));
        assertThat(timed.cards().due(ANA)).extracting(Cards.Due::lead).containsExactly(second.number());
        commit(Work.of(second.touch(new Touch(ANA, Touch.Channel.CALL, Touch.Outcome.CONNECTED, NOW, NOW), null)));

        assertThat(timed.cards().due(ANA)).isEmpty();
        assertThat(delivered()).containsExactly(Kind.REMINDER_CHANGED);
    }

    @Test
    void aManagerWhoMovesOnLosesTheLeadFromTheirListAndNobodyElseDoes() {
        ClaimedLead lead = alarm(claimed("P-1"), Stage.MISSED, Stage.ESCALATED);
        delivered();

        commit(Work.of(lead.moveOn(MAX, NOW)));

        assertThat(timed.cards().due(MAX)).isEmpty();
        assertThat(timed.cards().due(ANA)).hasSize(1);
        assertThat(delivered()).containsExactly(Kind.REMINDER_CHANGED);
    }

    private WorkingLead working(String id) {
        Touch touch = new Touch(ANA, Touch.Channel.CALL, Touch.Outcome.NO_ANSWER, NOW, NOW);
        WorkingLead working = (WorkingLead)
                commit(Work.of(open(id).touch(touch, new NextStep(Touch.Channel.CALL, NOW.plusSeconds(60)))));
        lease();
        return working;
    }

    private WorkingLead due(WorkingLead lead) {
        return (WorkingLead) commit(Work.of(lead.stepDue(NOW.plusSeconds(60))));
    }

    @Test
    void leadsOfASummaryStayOnItWhenTheirPromiseRunsOut() {
        List<OpenLead> leads = new ArrayList<>();
        for (int lead = 0; lead < 22; lead++) {
            leads.add(open("P-" + lead));
        }
        lease();

        commit(Work.of(leads.get(21).alarm(new Alarm(NOW, List.of(Stage.MISSED), NOW, Set.of()))));
        commit(Work.of(leads.get(0).alarm(new Alarm(NOW, List.of(Stage.MISSED), NOW, Set.of()))));

        assertThat(lease())
                .extracting(OutboxItem::lead)
                .containsExactly(leads.get(0).number());
    }

    private ClaimedLead claimed(String id) {
        ClaimedLead claimed = (ClaimedLead) commit(Work.of(open(id).claim(ANA, NOW)));
        lease();
        return claimed;
    }

    private ClaimedLead alarm(ClaimedLead lead, Stage... stages) {
        return (ClaimedLead) commit(Work.of(lead.alarm(new Alarm(NOW, List.of(stages), NOW, Set.of(MAX)))));
    }

    private List<Kind> delivered() {
        clock.tick(Reminders.GATHERED);
        return lease().stream()
                .map(OutboxItem::kind)
                .filter(kind -> kind == Kind.REMINDER || kind == Kind.REMINDER_CHANGED)
                .toList();
    }

    /** Takes and settles everything that can go out now. */
    private List<OutboxItem> lease() {
        List<OutboxItem> items = new ArrayList<>();
        Optional<OutboxItem> item =
                timed.outbox().lease(Set.of(), clock.instant(), clock.instant().plusSeconds(60));
        while (item.isPresent()) {
            items.add(item.get());
            timed.outbox().delivered(item.get(), Optional.of(new Posted("D1", "1.1")), clock.instant());
            item = timed.outbox()
                    .lease(Set.of(), clock.instant(), clock.instant().plusSeconds(60));
        }
        return items;
    }
}

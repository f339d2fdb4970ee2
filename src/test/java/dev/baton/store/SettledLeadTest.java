package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.Change;
import dev.baton.lead.Consequence;
import dev.baton.lead.HandedOffLead;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Judgement;
import dev.baton.lead.Lead;
import dev.baton.lead.OpenLead;
import dev.baton.lead.QualifiedLead;
import dev.baton.lead.Reason;
import dev.baton.lead.RecycledLead;
import dev.baton.lead.State;
import dev.baton.lead.Touch;
import dev.baton.lead.Work;
import dev.baton.lead.WorkingLead;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class SettledLeadTest extends StoreContract {

    private static final Instant LATER = NOW.plusSeconds(180);
    private static final Actor BY_ANA = new Actor.Person(ANA);
    private static final Judgement REJECTED = new Judgement(
            BY_ANA,
            LATER,
            new Reason("never_asked", Reason.Kind.REJECT, "Never asked", true, new Consequence.Close(), false));

    @Test
    void everySettledStateIsReadAsItWasStored() {
        OpenLead survivor = open("survivor");
        QualifiedLead qualified = (QualifiedLead) stored(working("q").qualify(LATER, 20_000L));
        QualifiedLead won = (QualifiedLead) stored(working("w").qualify(LATER, null));
        QualifiedLead lost = (QualifiedLead) stored(working("l").qualify(LATER, null));
        List<Lead> settled = List.of(
                qualified,
                stored(won.win(BY_ANA, LATER)),
                stored(lost.lose(BY_ANA, LATER, "no_decision")),
                stored(working("r").turnDown(REJECTED)),
                stored(open("d")
                        .turnDown(new Judgement(
                                BY_ANA,
                                LATER,
                                new Reason(
                                        "no_need",
                                        Reason.Kind.DISQUALIFY,
                                        "No need",
                                        false,
                                        new Consequence.Close(),
                                        false)))),
                stored(working("c").recycle(REJECTED, LATER.plus(Duration.ofDays(30)))),
                stored(open("m").mergeInto(REJECTED, survivor.number())),
                stored(working("h").holdBack(REJECTED)));

        assertThat(settled)
                .extracting(Lead::state)
                .containsExactly(
                        State.QUALIFIED,
                        State.WON,
                        State.LOST,
                        State.REJECTED,
                        State.DISQUALIFIED,
                        State.RECYCLED,
                        State.MERGED,
                        State.HELD);
        assertThat(settled)
                .allSatisfy(lead -> assertThat(book.find(lead.number())).contains(lead));
    }

    @Test
    void eachPlaceOfACycleIsAHandOffOfItsOwn() {
        OpenLead open = open("p-1");
        Lead there = stored(open.reroute(REJECTED, Samples.handOff("#leads-apac", 84, LATER)));

        assertThat(book.find(there.number())).contains(there);
        assertThat(column("select number || ' ' || cycle || ' ' || channel from handoff order by number"))
                .containsExactly("1 1 #leads-emea", "2 1 #leads-apac");
    }

    @Test
    void theOldCardIsBroughtUpToDateWhereItIsAndTheNewOneIsPostedThere() {
        stored(open("p-1").reroute(REJECTED, Samples.handOff("#leads-apac", 84, LATER)));

        assertThat(column("select kind || ' ' || hand_off || ' ' || destination from outbox_item order by id"))
                .containsExactly(
                        "card 1 #leads-emea",
                        "thread_line 1 #leads-emea",
                        "card 1 #leads-emea",
                        "thread_line 1 #leads-emea",
                        "card 2 #leads-apac",
                        "thread_line 2 #leads-apac");
    }

    @Test
    void aRecycledLeadComesBackAsItsSecondCycle() {
        RecycledLead recycled = (RecycledLead) stored(working("p-1").recycle(REJECTED, LATER));
        Lead back = stored(recycled.handOffAgain(Samples.handOff(Samples.EMEA, 84, LATER)));

        assertThat(book.find(back.number())).contains(back);
        assertThat(back.handOff().orElseThrow().cycle()).isEqualTo(2);
    }

    @Test
    void aLeadThatWasPutBackIsHandedOffWhenThePersonComesInAgain() {
        HeldLead held = (HeldLead) stored(working("p-1").holdBack(REJECTED));
        Lead back = stored(held.receiveReady(
                Samples.submission(Samples.person("p-1"), LATER),
                Samples.scored(84),
                Samples.handOff(Samples.EMEA, 84, LATER)));

        assertThat(book.find(back.number())).containsInstanceOf(OpenLead.class).contains(back);
    }

    private WorkingLead working(String id) {
        HandedOffLead open = open(id);
        Touch call = new Touch(ANA, Touch.Channel.CALL, Touch.Outcome.VOICEMAIL, NOW, NOW.plusSeconds(5));
        return (WorkingLead) stored(open.touch(call, null));
    }

    private Lead stored(Change change) {
        return commit(Work.of(change));
    }

    private List<String> column(String sql) {
        return Jdbi.create(url)
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}

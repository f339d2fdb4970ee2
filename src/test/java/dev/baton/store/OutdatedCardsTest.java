package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Work;
import dev.baton.outbox.OutboxItem;
import dev.baton.outbox.OutboxItem.Kind;
import dev.baton.outbox.OutdatedCards;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A card that shows what is not so any more is owed one update, however often somebody finds it. */
@SuppressWarnings("NullAway.Init")
class OutdatedCardsTest extends OutboxContract {

    private OutdatedCards outdated;

    @BeforeEach
    void takeTheCards() {
        outdated = store.outdatedCards();
    }

    @Test
    void foundTwiceItIsUpdatedOnceWhereItStandsAndTheCourierIsWoken() {
        OpenLead lead = posted();
        AtomicInteger woken = new AtomicInteger();
        store.onCommit(woken::incrementAndGet);

        outdated.redraw(lead.number(), 1);
        outdated.redraw(lead.number(), 1);

        OutboxItem update = lease();
        assertThat(update.kind()).isEqualTo(Kind.CARD);
        assertThat(update.lane()).isEqualTo("lead:" + lead.number().value());
        assertThat(update.destination()).isEqualTo(Samples.EMEA);
        assertThat(update.handOff()).isEqualTo(1);
        assertThat(woken).hasValue(1);
        outbox.delivered(update, POSTED, NOW);
        assertThat(next()).isEmpty();
    }

    @Test
    void anUpdateThatWaitsOrIsUnderWayIsEnough() {
        OpenLead lead = posted();
        commit(Work.of(lead.claim(ANA, NOW)));
        outdated.redraw(lead.number(), 1);
        OutboxItem underWay = lease();
        outdated.redraw(lead.number(), 1);
        outbox.delivered(underWay, POSTED, NOW);

        assertThat(deliverAllOf(underWay.lane())).extracting(OutboxItem::kind).doesNotContain(Kind.CARD);
    }

    @Test
    void foundAgainLaterItIsUpdatedAgain() {
        OpenLead lead = posted();
        outdated.redraw(lead.number(), 1);
        outbox.delivered(lease(), POSTED, NOW);
        outdated.redraw(lead.number(), 1);

        assertThat(next()).isPresent();
    }

    @Test
    void anUpdateThatWasGivenUpDoesNotStandInTheWay() {
        OpenLead lead = posted();
        commit(Work.of(lead.claim(ANA, NOW)));
        OutboxItem lost = lease();
        assertThat(lost.kind()).isEqualTo(Kind.CARD);
        outbox.bury(lost, "msg_too_long", NOW);
        String lane = lost.lane();
        deliverAllOf(lane);

        outdated.redraw(lead.number(), 1);

        assertThat(deliverAllOf(lane)).extracting(OutboxItem::kind).containsExactly(Kind.CARD);
    }

    @Test
    void whatWasNeverPostedIsNotRedrawn() {
        OpenLead lead = open("P-1");
        outdated.redraw(lead.number(), 2);
        outdated.redraw(new LeadNumber(99), 1);

        assertThat(deliverAllOf("lead:" + lead.number().value()))
                .extracting(OutboxItem::handOff)
                .containsOnly(1);
        assertThat(next()).isEmpty();
    }

    private OpenLead posted() {
        OpenLead lead = open("P-1");
        deliverAllOf("");
        return lead;
    }
}

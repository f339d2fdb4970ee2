package dev.baton.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.Change;
import dev.baton.lead.Event;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Notice.Reminder.About;
import dev.baton.lead.Offer;
import dev.baton.lead.Offer.PassedOver;
import dev.baton.lead.OfferEvent;
import dev.baton.lead.Offering;
import dev.baton.lead.OpenLead;
import dev.baton.lead.UserId;
import dev.baton.routing.RoutingTrace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A lead of 10:40 that is offered to Ana until 10:50, because she has #87 of the same company. */
class OfferTextTest {

    private static final Instant AT = Samples.CAME_IN;
    private static final UserId BEN = new UserId("U0BEN");
    private static final PassedOver BEN_IS_OUT = new PassedOver(BEN, PassedOver.Why.NOT_AVAILABLE);
    private static final Offer OFFER =
            new Offer(Samples.ANA, AT, AT.plus(Duration.ofMinutes(10)), Offer.Reason.COLLEAGUE, new LeadNumber(87));

    @Test
    void theCardSaysToWhomAndUntilWhen() {
        Message card = new LeadCard(Samples.WORDS).render(offered(), 1, Samples.history());

        assertThat(Flat.text(card))
                .contains(
                        "*Offered to <@U0ANA> until <!date^1794567000^{time}|10:50 UTC>: has #87 of the same company*");
        assertThat(card.text()).endsWith(". Offered to <@U0ANA>");
    }

    @Test
    void theRepIsToldWhyItIsThem() {
        Message message = new DueMessage(Samples.WORDS)
                .render(List.of(new DueMessage.Due(offered(), About.OFFERED, OFFER.until())));

        assertThat(message.text()).isEqualTo("1 lead is offered to you alone");
        assertThat(Flat.text(message)).contains("10:50 UTC", "colleague of #87, yours", "`/lead claim 109`");
    }

    @Test
    void theThreadSaysWhereAnOfferGoesThatEnded() {
        assertThat(ended(Offer.End.RAN_OUT, BEN))
                .endsWith("the offer to <@U0ANA> ran out, so it is offered to <@U0BEN>");
        assertThat(ended(Offer.End.NOT_AVAILABLE, null))
                .endsWith("<@U0ANA>, to whom it was offered, is not available, so everybody here may claim it");
    }

    @Test
    void whyShowsEveryOfferAndWhatCameOfIt() {
        RoutingTrace trace = RoutingTrace.of(List.of(
                new OfferEvent.Offered(AT, new Actor.Baton(), 1, OFFER, List.of(BEN_IS_OUT)),
                new OfferEvent.OfferEnded(OFFER.until(), new Actor.Baton(), 1, Samples.ANA, Offer.End.RAN_OUT, null),
                new OfferEvent.OfferedToNobody(OFFER.until(), new Actor.Baton(), 1, List.of(BEN_IS_OUT))));

        assertThat(Flat.text(new Why(Samples.WORDS).render(offered(), trace, List.of())))
                .contains(
                        "*Offered first*",
                        ": has #87 of the same company, ran out <!date^1794567000^{time}|10:50 UTC> · not to <@U0BEN> (not available)",
                        "offered to nobody in particular · not to <@U0BEN> (not available)");
    }

    @Test
    void aListNamesWhomALeadIsOfferedTo() {
        assertThat(new LeadLine(Samples.WORDS).render(offered(), AT)).contains("offered to <@U0ANA>");
    }

    private static String ended(Offer.End end, @Nullable UserId next) {
        Event event = new OfferEvent.OfferEnded(AT, new Actor.Baton(), 1, Samples.ANA, end, next);
        return new ThreadText(Samples.WORDS).line(Samples.open(), event, List.of());
    }

    private static OpenLead offered() {
        OpenLead open = Samples.open();
        Change change = new Change(null, open, List.of(new Event.Received(AT, new Actor.Baton())), List.of(), null);
        return (OpenLead) new Offering(OFFER, List.of()).in(change, AT).after();
    }
}

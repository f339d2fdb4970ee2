package dev.baton.slack.card;

import dev.baton.lead.Actor;
import dev.baton.lead.Dispute;
import dev.baton.lead.DisputeCase;
import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Notice.Reminder.About;
import dev.baton.lead.Offer;
import dev.baton.lead.Offer.PassedOver;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.Promise;
import dev.baton.lead.Reason;
import dev.baton.lead.Typed;
import dev.baton.lead.UserId;
import dev.baton.outbox.Cards;
import dev.baton.routing.RoutingTrace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Each message that is made of a lead, as long as it gets. */
final class EveryMessage {

    private EveryMessage() {}

    static List<Message> of(Lead lead) {
        Words words = Samples.WORDS;
        List<Message> messages = new ArrayList<>(List.of(
                new LeadCard(words).render(lead, 1, Samples.history()),
                new FullForm(words).render(lead, false),
                new FullForm(words).render(lead, true),
                new LeadPage(words).render(lead, Samples.ANA, longHistory(), Samples.CAME_IN),
                new Why(words).render(lead, manyOffers(), List.of()),
                new ContactMessage(words).render(lead, Samples.history()),
                new CameInAgainMessage(words).render(lead),
                new OperationsMessage(words).noTerritory(lead),
                new DueMessage(words).render(everythingIsDue(lead)),
                new SummaryCard(words).render(Samples.CAME_IN, Collections.nCopies(30, lead), "#leads-emea"),
                disputed(lead, Samples.ANA),
                disputed(lead, new UserId("U0OLGA")),
                new FollowMessage(words).render(Collections.nCopies(12, claimed(lead)), true),
                new Message(new LeadLine(words).render(lead, Samples.CAME_IN), List.of())));
        if (lead instanceof OpenLead open) {
            messages.add(new Message("Home", List.of(new DeskLead(words).waiting(open, Samples.CAME_IN))));
        } else if (lead instanceof OwnedLead owned) {
            messages.add(new Message("Home", new DeskLead(words).owned(owned, Samples.CAME_IN)));
        }
        for (Event event : List.of(
                new Event.Received(Samples.CAME_IN, Samples.website()),
                new Event.HandedOff(Samples.CAME_IN, new Actor.Baton(), 1, 84, "hot", "emea", "#leads-emea"),
                new Event.PromiseRan(
                        Samples.CAME_IN, new Actor.Baton(), 1, Promise.CLAIM, Promise.Stage.MISSED, Samples.CAME_IN),
                new Event.TakenBack(Samples.CAME_IN, new Actor.Baton(), 1, Samples.ANA, Samples.CAME_IN),
                new Event.CameInAgain(Samples.CAME_IN, Samples.website(), 1, 2))) {
            messages.add(new ThreadText(words).render(lead, event, Map.of(), List.of()));
        }
        return messages;
    }

    private static Message disputed(Lead lead, UserId reader) {
        Event.TurnedDown reject = new Event.TurnedDown(
                Samples.CAME_IN,
                new Actor.Person(Samples.ANA),
                1,
                Reason.Kind.REJECT,
                "never_asked",
                true,
                Samples.CAME_IN);
        Dispute.Raised raised = new Dispute.Raised(
                Samples.CAME_IN,
                new Actor.Person(Samples.ANA),
                1,
                Dispute.Ground.OTHER,
                Samples.ANA,
                Samples.CAME_IN,
                Samples.CAME_IN);
        String typed = "<!channel> `x` priya@northwind.example ".repeat(20);
        Map<Typed.Kind, String> all = Map.of(Typed.Kind.REASON, typed, Typed.Kind.NOTE, typed, Typed.Kind.LINK, typed);
        return new DisputeMessage(Samples.WORDS)
                .render(
                        lead,
                        new DisputeCase(reject, raised, false, Set.of(), null),
                        new Cards.DisputeTexts(all, all, all, all),
                        reader);
    }

    private static FollowMessage.News claimed(Lead lead) {
        return new FollowMessage.News(
                lead,
                new Event.Claimed(Samples.CAME_IN, new Actor.Person(Samples.ANA), 1, Samples.CAME_IN, Samples.CAME_IN),
                Samples.history());
    }

    private static List<Event> longHistory() {
        List<Event> history = new ArrayList<>(Samples.history());
        for (int turn = 0; turn < 20; turn++) {
            history.add(new Event.HandedOff(
                    Samples.CAME_IN.plusSeconds(turn), new Actor.Baton(), turn, 84, "hot", "emea", "#leads-emea"));
        }
        return history;
    }

    private static RoutingTrace manyOffers() {
        List<PassedOver> all = Collections.nCopies(40, new PassedOver(Samples.ANA, PassedOver.Why.FULL));
        Offer offer =
                new Offer(Samples.ANA, Samples.CAME_IN, Samples.CAME_IN, Offer.Reason.COLLEAGUE, new LeadNumber(87));
        return new RoutingTrace(Collections.nCopies(
                60, new RoutingTrace.Step(Samples.CAME_IN, offer, all, Offer.End.RAN_OUT, Samples.CAME_IN)));
    }

    private static List<DueMessage.Due> everythingIsDue(Lead lead) {
        return Stream.of(About.values())
                .flatMap(about ->
                        Collections.nCopies(
                                30, new DueMessage.Due(lead, about, Samples.CAME_IN, "d".repeat(60) + ".example"))
                                .stream())
                .toList();
    }
}

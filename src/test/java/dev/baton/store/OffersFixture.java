package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.BEN;
import static dev.baton.store.Samples.NOW;

import dev.baton.lead.Change;
import dev.baton.lead.Event;
import dev.baton.lead.Facts;
import dev.baton.lead.HandOff;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadBook.Committed;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Offer;
import dev.baton.lead.OfferEvent;
import dev.baton.lead.OpenLead;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.routing.HandOffs;
import dev.baton.routing.OfferRules;
import dev.baton.routing.RosterRule;
import dev.baton.routing.Routing;
import dev.baton.sla.BusinessHours;
import dev.baton.sla.Promises;
import dev.baton.team.Member;
import dev.baton.team.Presence;
import dev.baton.team.Role;
import dev.baton.testing.SettableClock;
import dev.baton.watch.ClockRules;
import dev.baton.watch.PromiseWatch;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A roster of Ana, Ben and Cem, on which a lead is offered for ten minutes each to two of them. */
@SuppressWarnings("NullAway.Init")
abstract class OffersFixture extends StoreContract {

    static final UserId CEM = new UserId("U0CEM");
    static final Duration TURN = Duration.ofMinutes(10);
    static final RosterRule BY_TURNS = new RosterRule(TURN, 2, null, Map.of());

    private static final Routing ROUTING = new Routing(List.of(), "#leads-unrouted");
    private static final BusinessHours HOURS = BusinessHours.always(ZoneOffset.UTC);

    final SettableClock clock = new SettableClock(NOW);
    LeadBook fair;

    @BeforeEach
    void peopleAreKnown() {
        store.team().replaceAll(List.of(rep(ANA, true), rep(BEN, true), rep(CEM, true)));
        fair = store.leadBook(rules(BY_TURNS));
    }

    static OfferRules rules(RosterRule roster) {
        return new OfferRules(ROUTING, HOURS, Map.of("emea", roster), Duration.ofMinutes(5), true);
    }

    static Member rep(UserId id, boolean active) {
        return new Member(
                id, "Rep " + id, id + "@sandbox.example", ZoneOffset.UTC, active, Set.of(Role.REP), Set.of("emea"));
    }

    OpenLead comes(String id) {
        return comes(Samples.person(id));
    }

    /** Ready, in EMEA, at this moment. */
    OpenLead comes(Facts facts) {
        HandOff handOff = Samples.handOff(Samples.EMEA, 84, clock.instant());
        return (OpenLead) ((Committed) fair.commit(Work.admitting(Samples.ready(facts, handOff))))
                .leads()
                .get(0);
    }

    void commitFair(Change change) {
        fair.commit(Work.of(change));
    }

    /** What another process, too, does every half a minute. */
    void watch(Store process) {
        new PromiseWatch(
                        process.leadBook(rules(BY_TURNS)),
                        process.clocks(),
                        new Presence(process.team(), process.absences()),
                        new ClockRules(new HandOffs(ROUTING, new Promises(Map.of(), Map.of()), HOURS), null),
                        clock)
                .run();
    }

    @Nullable UserId offeredTo(LeadNumber number) {
        Offer offer = ((OpenLead) book.find(number).orElseThrow()).offer();
        return offer == null ? null : offer.rep();
    }

    static UserId rep(OpenLead lead) {
        return Objects.requireNonNull(lead.offer()).rep();
    }

    List<String> about(LeadNumber number) {
        return book.history(number).stream()
                .filter(OfferEvent.class::isInstance)
                .map(Event::type)
                .toList();
    }
}

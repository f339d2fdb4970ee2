package dev.baton.slack;

import dev.baton.definition.Definition;
import dev.baton.definition.Tier;
import dev.baton.lead.Actor;
import dev.baton.lead.Alarm;
import dev.baton.lead.ClaimedLead;
import dev.baton.lead.Facts;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Promise;
import dev.baton.lead.Route;
import dev.baton.lead.Submission;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.routing.Routing;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Leads that come in and are moved, through the door that everything goes through. */
final class Leads {

    static final UserId ANA = new UserId("U0ANA");
    static final UserId BEN = new UserId("U0BEN");
    static final Routing ROUTING = new Routing(List.of(), "#leads-unrouted");
    static final Definition DEFINITION =
            new Definition(1, 0, List.of(new Tier("hot", "🔥", 0)), List.of(), List.of(), List.of());

    private static final Instant CAME_IN = Instant.parse("2026-05-04T08:00:00Z");

    private final LeadBook book;

    Leads(LeadBook book) {
        this.book = book;
    }

    /** Handed off to {@code #leads-emea}. */
    LeadNumber open(String company) {
        return handOff(company, new Route("emea", "emea", "#leads-emea", List.of()));
    }

    /** Handed off to this channel, named as the playbook does. */
    LeadNumber open(String company, String channel) {
        return handOff(company, new Route("emea", "emea", channel, List.of()));
    }

    /** Handed off to the fallback channel. */
    LeadNumber unrouted(String company) {
        return handOff(company, ROUTING.route(facts(company)));
    }

    void claim(LeadNumber number, UserId rep) {
        OpenLead open = (OpenLead) book.find(number).orElseThrow();
        book.commit(Work.of(open.claim(rep, CAME_IN.plusSeconds(60))));
    }

    /** Claimed by Ana, who was warned that its first touch is due. */
    ClaimedLead late(String company) {
        LeadNumber number = open(company);
        claim(number, ANA);
        ClaimedLead claimed = (ClaimedLead) book.find(number).orElseThrow();
        Alarm alarm = new Alarm(CAME_IN, List.of(Promise.Stage.WARNED), CAME_IN, Set.of());
        book.commit(Work.of(claimed.alarm(alarm)));
        return (ClaimedLead) book.find(number).orElseThrow();
    }

    void release(LeadNumber number) {
        ClaimedLead claimed = (ClaimedLead) book.find(number).orElseThrow();
        book.commit(Work.of(claimed.release(CAME_IN.plusSeconds(120))));
    }

    private LeadNumber handOff(String company, Route route) {
        Facts facts = facts(company);
        HandOff handOff = new HandOff(1, 1, CAME_IN, CAME_IN, "hot", 0, 1, route, null, null);
        LeadBook.CommitResult result = book.commit(Work.admitting(number -> Lead.receiveReady(
                number,
                new Submission(CAME_IN, new Actor.Integration("website"), facts),
                DEFINITION.score(facts),
                handOff)));
        return ((LeadBook.Committed) result).leads().get(0).number();
    }

    private static Facts facts(String company) {
        return new Facts(
                new Facts.Person(company, "Priya", "Sharma", "VP Operations", address(company), null),
                new Facts.Company(company, "GB", 800),
                new Facts.Origin("Webinar", "webinar-may", "/demo"),
                Map.of(),
                List.of(),
                new Facts.Consent(null, true, null),
                null,
                Map.of());
    }

    static String address(String company) {
        return "priya@" + company.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example";
    }
}

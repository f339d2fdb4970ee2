package dev.baton.slack.card;

import dev.baton.definition.Criterion;
import dev.baton.definition.Definition;
import dev.baton.definition.Definitions;
import dev.baton.definition.Requirement;
import dev.baton.definition.Tier;
import dev.baton.lead.Actor;
import dev.baton.lead.ClaimedLead;
import dev.baton.lead.Condition;
import dev.baton.lead.Event;
import dev.baton.lead.Facts;
import dev.baton.lead.HandOff;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Reasons;
import dev.baton.lead.Route;
import dev.baton.lead.Scorecard;
import dev.baton.lead.Submission;
import dev.baton.lead.Touch;
import dev.baton.lead.UserId;
import dev.baton.lead.WorkingLead;
import dev.baton.routing.Routing;
import dev.baton.routing.Territory;
import dev.baton.sla.BusinessHours;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lead #109 of Northwind, and the playbook it came in under. */
final class Samples {

    static final Instant CAME_IN = Instant.parse("2026-11-13T10:40:00Z");
    static final UserId ANA = new UserId("U0ANA");

    static final Definition DEFINITION = new Definition(
            3,
            60,
            List.of(new Tier("hot", "🔥", 80), new Tier("warm", "", 60)),
            List.of(
                    criterion("demo", "asked for a demo", 30, "activity.demo_request"),
                    criterion("size", "500–1,000 people", 20, "employees"),
                    criterion("level", "director or above", 9, "title"),
                    criterion("pages", "visited the pricing page", 25, "activity.pricing_view"),
                    criterion("business", "a business address", 5, "email"),
                    criterion("student", "says student", -15, "field.student")),
            List.of(new Requirement(
                    "reachable", "an e-mail address or a phone number", new Condition.Present("email"))),
            List.of(new Requirement(
                    "competitor", "works for a competitor", new Condition.Present("field.competitor"))));

    static final Routing ROUTING = new Routing(
            List.of(
                    territory("emea", "EMEA", "#leads-emea", "GB"),
                    territory("americas", "Americas", "#leads-americas", "US")),
            "#leads-unrouted");

    static final Words WORDS = new Words(definitions(DEFINITION), ROUTING, Reasons.standard(), Naming.MENTIONED);

    private Samples() {}

    static Facts northwind() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("Which system do you replace?", "Spreadsheets");
        form.put("When do you decide?", "This quarter");
        form.put("How many users?", "40");
        return new Facts(
                new Facts.Person(
                        "P-77", "Priya", "Sharma", "VP Operations", "priya@northwind.example", "+442079460000"),
                new Facts.Company("Northwind", "GB", 800),
                new Facts.Origin("Webinar", "webinar-may", "/demo"),
                form,
                List.of(
                        new Facts.Activity("demo_request", null, 1, null),
                        new Facts.Activity("pricing_view", "enterprise plan", 3, null)),
                new Facts.Consent(null, true, "You may call me"),
                null,
                Map.of("time_zone", "Europe/London"));
    }

    /** Nothing but what intake insists on. */
    static Facts bare() {
        return new Facts(
                new Facts.Person("P-77", null, null, null, null, null),
                new Facts.Company(null, null, null),
                new Facts.Origin("Website", null, null),
                Map.of(),
                List.of(),
                new Facts.Consent(null, null, null),
                null,
                Map.of());
    }

    /** Of a lead that nobody has done anything with. */
    static List<Event> history() {
        return List.of(new Event.HandedOff(CAME_IN, new Actor.Baton(), 1, 84, "hot", "emea", "#leads-emea"));
    }

    static OpenLead open() {
        return open(109, northwind());
    }

    static OpenLead open(long number, Facts facts) {
        return open(number, facts, DEFINITION.score(facts));
    }

    static OpenLead open(long number, Facts facts, Scorecard scorecard) {
        return open(number, facts, scorecard, ROUTING.route(facts));
    }

    static OpenLead open(long number, Facts facts, Scorecard scorecard, Route route) {
        return (OpenLead) Lead.receiveReady(
                        new LeadNumber(number),
                        new Submission(CAME_IN, website(), facts),
                        scorecard,
                        handOff(scorecard, route, CAME_IN))
                .after();
    }

    static ClaimedLead claimed() {
        return claimed(open());
    }

    static ClaimedLead claimed(OpenLead open) {
        return (ClaimedLead)
                open.claim(ANA, CAME_IN.plus(Duration.ofMinutes(4))).after();
    }

    static WorkingLead worked() {
        Instant at = CAME_IN.plus(Duration.ofMinutes(10));
        return (WorkingLead) claimed()
                .touch(new Touch(ANA, Touch.Channel.CALL, Touch.Outcome.CONNECTED, at, at), null)
                .after();
    }

    static HeldLead held(Facts facts) {
        return (HeldLead) Lead.receiveHeld(
                        new LeadNumber(109), new Submission(CAME_IN, website(), facts), DEFINITION.score(facts))
                .after();
    }

    static Actor website() {
        return new Actor.Integration("website");
    }

    static Definitions definitions(Definition only) {
        return new Definitions() {
            @Override
            public Definition current() {
                return only;
            }

            @Override
            public Definition version(int version) {
                return only;
            }
        };
    }

    static HandOff handOff(Facts facts, Instant at) {
        return handOff(DEFINITION.score(facts), ROUTING.route(facts), at);
    }

    private static HandOff handOff(Scorecard scorecard, Route route, Instant at) {
        return new HandOff(
                1,
                1,
                at,
                at,
                scorecard.tier(),
                scorecard.score(),
                scorecard.definitionVersion(),
                route,
                at.plus(Duration.ofMinutes(15)),
                at.plus(Duration.ofHours(4)));
    }

    private static Criterion criterion(String key, String label, int points, String fact) {
        return new Criterion(key, label, Criterion.Kind.BEHAVIOUR, points, new Condition.Present(fact));
    }

    private static Territory territory(String key, String name, String channel, String country) {
        return new Territory(
                key,
                name,
                channel,
                key,
                BusinessHours.always(ZoneOffset.UTC),
                new Condition.Is("country", List.of(country)));
    }
}

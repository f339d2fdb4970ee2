package dev.baton.store;

import dev.baton.lead.Actor;
import dev.baton.lead.Change;
import dev.baton.lead.Facts;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Route;
import dev.baton.lead.Scorecard;
import dev.baton.lead.Submission;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leads as they come in, for the tests of the store. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-11-16T10:40:00Z");
    static final UserId ANA = new UserId("U0ANA");
    static final UserId BEN = new UserId("U0BEN");
    static final Actor WEBSITE = new Actor.Integration("website");
    static final String EMEA = "#leads-emea";

    private Samples() {}

    static Facts facts(@Nullable String externalId, @Nullable String email, @Nullable String company) {
        return new Facts(
                new Facts.Person(externalId, "Nora", "North", "VP Operations", email, null),
                new Facts.Company(company, "GB", 800),
                new Facts.Origin("Webinar", "webinar-may", "/demo"),
                Map.of("Which system do you replace?", "Spreadsheets"),
                List.of(new Facts.Activity("page_view", "/pricing", 3, NOW.minusSeconds(60))),
                new Facts.Consent(true, null, "You may call me"),
                NOW.plus(Duration.ofDays(2)),
                Map.of("seats", "40"));
    }

    static Facts person(String id) {
        return facts(id, null, null);
    }

    static Submission submission(Facts facts, Instant at) {
        return new Submission(at, WEBSITE, facts);
    }

    static Scorecard scored(int score) {
        return new Scorecard(
                1,
                score,
                score >= 80 ? "hot" : null,
                50,
                List.of(new Scorecard.Result("demo", 30, true), new Scorecard.Result("size", 20, false)),
                List.of(),
                List.of());
    }

    static HandOff handOff(String channel, int score, Instant at) {
        Route route = new Route(
                "emea",
                "emea",
                channel,
                List.of(new Route.RuleTried("americas", false), new Route.RuleTried("emea", true)));
        return new HandOff(1, 1, at, at, scored(score).tier(), score, 1, route, at.plus(Duration.ofMinutes(15)), null);
    }

    static HandOff nowhere(Instant at) {
        Route route = new Route(null, null, "#leads-unrouted", List.of(new Route.RuleTried("emea", false)));
        return new HandOff(1, 1, at, at, null, 60, 1, route, null, at.plus(Duration.ofHours(4)));
    }

    static Work.Admission held(Facts facts) {
        return number -> Lead.receiveHeld(number, submission(facts, NOW), scored(20));
    }

    static Work.Admission ready(Facts facts, HandOff handOff) {
        return number -> Lead.receiveReady(number, submission(facts, handOff.at()), scored(handOff.score()), handOff);
    }

    static Change readyChange(LeadNumber number, Facts facts) {
        return ready(facts, handOff(EMEA, 84, NOW)).apply(number);
    }
}

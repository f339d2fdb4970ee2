package dev.baton.query.grammar;

import dev.baton.lead.Condition;
import dev.baton.lead.Reasons;
import dev.baton.lead.UserId;
import dev.baton.query.Catalogue;
import dev.baton.routing.Territory;
import dev.baton.sla.BusinessHours;
import dev.baton.team.CampaignOwners;
import dev.baton.team.Member;
import dev.baton.team.Role;
import dev.baton.team.Team;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A company of five on Wednesday, 18 November 2026, some campaigns and sources, and what is understood there. */
final class Asking {

    static final Instant NOW = Instant.parse("2026-11-18T14:04:00Z");
    static final UserId ANA = new UserId("U0ANA");
    static final UserId MIA = new UserId("U0MIA");
    static final Set<String> CAMPAIGNS =
            Set.of("webinar-may", "webinar-june", "demo-page", "Spring Fair 2026", "trade-show", "partner-day");
    static final Set<String> SOURCES = Set.of("Webinar", "Website", "Google", "Organic Search", "Trade Show");

    private static final List<Member> PEOPLE = List.of(
            member("U0ANA", "Ana Silva", Role.REP, "Europe/London"),
            member("U0BEN", "Ben Carter", Role.REP, "America/New_York"),
            member("U0MIA", "Mia Rossi", Role.MARKETER, "Europe/Paris"),
            member("U0MAX", "Max Vogel", Role.MANAGER, "Europe/Berlin"));

    private static final Team TEAM = new Team() {
        @Override
        public boolean isKnown() {
            return true;
        }

        @Override
        public Optional<Member> member(UserId id) {
            return PEOPLE.stream().filter(member -> member.id().equals(id)).findFirst();
        }

        @Override
        public List<Member> members() {
            return PEOPLE;
        }

        @Override
        public void replaceAll(List<Member> members) {
            throw new UnsupportedOperationException();
        }
    };

    private static final Catalogue CATALOGUE = new Catalogue() {
        @Override
        public Set<String> campaigns() {
            return CAMPAIGNS;
        }

        @Override
        public Set<String> sources() {
            return SOURCES;
        }
    };

    private static final Grammar GRAMMAR = new Grammar(
            new Known(
                    Reasons.standard(),
                    List.of(territory("emea", "EMEA"), territory("americas", "Americas")),
                    new CampaignOwners(Map.of("partner-day", "U0MIA")),
                    TEAM,
                    CATALOGUE),
            Clock.fixed(NOW, ZoneOffset.UTC));

    private Asking() {}

    /** Words parted at spaces. */
    static Understanding ask(UserId asker, String line) {
        return GRAMMAR.read(Arrays.asList(line.split(" ")), asker);
    }

    static Understanding ask(UserId asker, List<String> words) {
        return GRAMMAR.read(words, asker);
    }

    private static Member member(String id, String name, Role role, String zone) {
        return new Member(new UserId(id), name, null, ZoneId.of(zone), true, Set.of(role), Set.of());
    }

    private static Territory territory(String key, String name) {
        return new Territory(
                key,
                name,
                "#leads-" + key,
                key,
                BusinessHours.always(ZoneOffset.UTC),
                new Condition.Is("country", List.of(name)));
    }
}

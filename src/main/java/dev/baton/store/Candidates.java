package dev.baton.store;

import dev.baton.lead.Offer.PassedOver;
import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.routing.Candidate;
import dev.baton.routing.RosterRule;
import dev.baton.team.Member;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Who may claim on a roster, and whether they can be offered something, as it is in a transaction. */
final class Candidates {

    private final Handle handle;
    private final RosterRule rule;

    Candidates(Handle handle, RosterRule rule) {
        this.handle = handle;
        this.rule = rule;
    }

    /** @param roster null for the fallback channel, where any rep may claim */
    List<Candidate> of(@Nullable String roster, Instant at) {
        Set<UserId> away = StoredAbsences.away(handle, at);
        List<Member> members = StoredTeam.onRosters(handle, roster).stream()
                .filter(member -> roster == null || member.rosters().contains(roster))
                .toList();
        Map<UserId, Integer> load = rule.cap() == null || members.isEmpty() ? Map.of() : load(members);
        return members.stream()
                .map(member -> new Candidate(
                        member.id(), rule.weight(member.id().value(), member.email()), unless(member, away, load)))
                .toList();
    }

    private PassedOver.@Nullable Why unless(Member member, Set<UserId> away, Map<UserId, Integer> load) {
        if (!member.active() || away.contains(member.id())) {
            return PassedOver.Why.NOT_AVAILABLE;
        }
        Integer cap = rule.cap();
        return cap != null && load.getOrDefault(member.id(), 0) >= cap ? PassedOver.Why.FULL : null;
    }

    /** How many leads everybody of them has who has any. */
    private Map<UserId, Integer> load(List<Member> members) {
        Map<UserId, Integer> load = new HashMap<>();
        handle.createQuery("""
                        select owner, count(*) as leads from lead
                        where owner in (<people>) and state in (<states>) group by owner
                        """)
                .bindList("states", Columns.codes(State.OWNED))
                .bindList(
                        "people",
                        members.stream().map(member -> member.id().value()).toList())
                .map((row, context) -> Map.entry(new UserId(row.getString("owner")), row.getInt("leads")))
                .forEach(entry -> load.put(entry.getKey(), entry.getValue()));
        return load;
    }
}

package dev.baton.team;

import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is here, as the team's table and the absences say. */
public record Presence(Team team, Absences absences) {

    public Roll at(Instant now) {
        return new Roll(team.members(), absences.away(now));
    }

    /** How it was at one instant. */
    public record Roll(List<Member> members, Set<UserId> away) {

        public Roll {
            members = List.copyOf(members);
            away = Set.copyOf(away);
        }

        /** @param roster key of a roster, or null for the fallback channel */
        public boolean isHereFor(UserId rep, @Nullable String roster) {
            return !away.contains(rep)
                    && members.stream().anyMatch(member -> member.id().equals(rep) && member.mayClaimFor(roster));
        }

        /** Away or not: who has the role and an account in Slack. */
        public Set<UserId> having(Role role) {
            return members.stream()
                    .filter(member -> member.is(role))
                    .map(Member::id)
                    .collect(Collectors.toSet());
        }
    }
}

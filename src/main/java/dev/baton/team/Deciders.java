package dev.baton.team;

import dev.baton.lead.UserId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who rules on disputes.
 *
 * @param first whoever has this role
 * @param next  and, when those have not in time or nobody of them may, whoever has this one
 */
public record Deciders(Role first, Role next) {

    /** As Baton has it where a playbook says nothing. */
    public static Deciders standard() {
        return new Deciders(Role.OPERATIONS, Role.MANAGER);
    }

    /**
     * Who decides now; empty where the playbook names nobody else.
     *
     * @param parties   nobody decides about their own
     * @param passedOn  whether the first have not decided in time
     */
    public Set<UserId> among(List<Member> members, Set<UserId> parties, boolean passedOn) {
        Set<UserId> decide = new HashSet<>(having(first, members, parties));
        if (passedOn || decide.isEmpty()) {
            decide.addAll(having(next, members, parties));
        }
        return decide;
    }

    private static Set<UserId> having(Role role, List<Member> members, Set<UserId> parties) {
        return members.stream()
                .filter(member -> member.is(role))
                .map(Member::id)
                .filter(id -> !parties.contains(id))
                .collect(Collectors.toSet());
    }
}

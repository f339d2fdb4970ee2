package dev.baton.team;

import dev.baton.lead.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The people whom the playbook names, as Slack last described them. */
public interface Team {

    /** False until Slack has answered for the first time since the installation. */
    boolean isKnown();

    Optional<Member> member(UserId id);

    List<Member> members();

    /** Whether they have one of the roles, and an account in Slack. */
    default boolean isOneOf(UserId who, Set<Role> some) {
        return member(who).filter(member -> member.isOneOf(some)).isPresent();
    }

    default boolean isManager(UserId who) {
        return isOneOf(who, Set.of(Role.MANAGER));
    }

    default Set<UserId> managers() {
        return members().stream()
                .filter(member -> member.is(Role.MANAGER))
                .map(Member::id)
                .collect(Collectors.toSet());
    }

    /** Takes the place of everything known before. */
    void replaceAll(List<Member> members);
}

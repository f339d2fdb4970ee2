package dev.baton.team;

import dev.baton.lead.UserId;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone in the workspace whom the playbook names.
 *
 * @param active  false once Slack says the account is deactivated
 * @param rosters keys of the rosters they are on
 */
public record Member(
        UserId id,
        String name,
        @Nullable String email,
        ZoneId zone,
        boolean active,
        Set<Role> roles,
        Set<String> rosters) {

    public Member {
        roles = Set.copyOf(roles);
        rosters = Set.copyOf(rosters);
    }

    /** Has the role, and an account in Slack. */
    public boolean is(Role role) {
        return isOneOf(Set.of(role));
    }

    /** Has one of the roles, and an account in Slack. */
    public boolean isOneOf(Set<Role> some) {
        return active && roles.stream().anyMatch(some::contains);
    }

    /** @param name a user id or an e-mail address */
    boolean isNamed(String name) {
        return id.value().equals(name) || name.equalsIgnoreCase(email);
    }

    /** @param roster key of a roster, or null for the fallback channel, where any rep may claim */
    public boolean mayClaimFor(@Nullable String roster) {
        return active && (roster == null ? !rosters.isEmpty() : rosters.contains(roster));
    }
}

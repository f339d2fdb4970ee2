package dev.baton.team;

import java.util.List;
import java.util.Map;

/**
 * How the playbook names people: each entry is a user group ({@code S…}), a user id ({@code U…} or {@code W…}) or an
 * e-mail address.
 *
 * @param roles   who has each role; reps are those on a roster
 * @param rosters who is on each roster, by its key
 */
public record Membership(Map<Role, List<String>> roles, Map<String, List<String>> rosters) {

    public Membership {
        roles = Map.copyOf(roles);
        rosters = Map.copyOf(rosters);
    }
}

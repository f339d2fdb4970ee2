package dev.baton.slack.command;

import dev.baton.lead.UserId;
import dev.baton.team.Member;
import dev.baton.team.Team;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds whom somebody names: {@code @ana}, {@code ana.silva}, {@code "Ana Silva"} or an id. */
final class TypedPeople {

    private final Team team;

    TypedPeople(Team team) {
        this.team = team;
    }

    /** Empty where nobody is called so, or more than one person. */
    Optional<UserId> named(String typed) {
        String name = plain(typed.replaceFirst("^@", ""));
        List<Member> called = team.members().stream()
                .filter(member -> plain(member.id().value()).equals(name)
                        || plain(member.name()).equals(name)
                        || plain(member.name()).startsWith(name + " "))
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0).id()) : Optional.empty();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[._-]", " ").strip();
    }
}

package dev.baton.slack.command;

import dev.baton.lead.UserId;
import dev.baton.team.Member;
import dev.baton.team.Team;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds whom somebody names: {@code @ana}, {@code ana.silva}, {@code "Ana Silva"} or an id. */
final class TypedPeople {

    private static final Pattern ID = Pattern.compile("@[UW][A-Z0-9]+");

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

    /**
     * Somebody whom the playbook names.
     *
     * @throws UsageProblem where nobody is called so, or more than one person
     */
    UserId oneOf(String typed) {
        if (typed.isBlank()) {
            throw new UsageProblem("To whom? The name is missing, so nothing was changed.");
        }
        return named(typed)
                .orElseThrow(() -> new UsageProblem("Nobody whom the playbook names is called " + Says.code(typed)
                        + ", or more than one person is, so nothing was changed."));
    }

    /** The same, or the id of somebody who has left and whom the playbook need not name any more. */
    UserId anybody(String typed) {
        return ID.matcher(typed).matches() && named(typed).isEmpty() ? new UserId(typed.substring(1)) : oneOf(typed);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[._-]", " ").strip();
    }
}

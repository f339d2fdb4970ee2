package dev.baton;

import static java.util.stream.Collectors.joining;

import dev.baton.config.Playbook;
import dev.baton.routing.Territory;
import dev.baton.sandbox.workspace.Seed.Person;
import dev.baton.team.Membership;
import dev.baton.team.Role;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of the sandbox: those whom the playbook names by e-mail, each once. */
final class SandboxPeople {

    /** Those of the playbook that Baton brings along, with the names and timezones that an address does not tell. */
    private static final List<Person> KNOWN = List.of(
            person("Ana Silva", "ana@sandbox.example", "Europe/London"),
            person("Ben Carter", "ben@sandbox.example", "America/New_York"),
            person("Mia Rossi", "mia@sandbox.example", "Europe/Paris"),
            person("Max Vogel", "max@sandbox.example", "Europe/Berlin"),
            person("Olga Petrov", "olga@sandbox.example", "Europe/London"));

    private SandboxPeople() {}

    static List<Person> of(Playbook playbook) {
        return Stream.concat(
                        playbook.membership().rosters().values().stream(),
                        playbook.membership().roles().values().stream())
                .flatMap(List::stream)
                .filter(entry -> entry.contains("@"))
                .map(email -> email.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .map(email -> named(email, playbook.timezone()))
                .map(person ->
                        new Person(person.name(), title(person.email(), playbook), person.email(), person.zone()))
                .toList();
    }

    private static Person named(String email, ZoneId zone) {
        return KNOWN.stream()
                .filter(person -> person.email().equals(email))
                .findFirst()
                .orElseGet(() -> new Person(nameFrom(email), email, zone));
    }

    /** What somebody is by the playbook, such as {@code rep, EMEA}; whoever plays them wants to know. */
    private static String title(String email, Playbook playbook) {
        Membership membership = playbook.membership();
        Stream<String> territories = playbook.routing().territories().stream()
                .filter(territory -> names(membership.rosters().get(territory.roster()), email))
                .map(Territory::name);
        Stream<String> roles = Arrays.stream(Role.values())
                .filter(role -> names(membership.roles().get(role), email))
                .map(role -> role.code().replace('_', ' '));
        Stream<String> rep = membership.rosters().values().stream().anyMatch(roster -> names(roster, email))
                ? Stream.concat(Stream.of(Role.REP.code()), territories)
                : Stream.empty();
        return Stream.concat(rep, roles).distinct().collect(joining(", "));
    }

    private static boolean names(@Nullable List<String> entries, String email) {
        return entries != null && entries.stream().anyMatch(email::equalsIgnoreCase);
    }

    /** {@code jo.de-vries@…} is called Jo De-vries, for want of anything better. */
    private static String nameFrom(String email) {
        StringBuilder name = new StringBuilder();
        for (String part : email.substring(0, email.indexOf('@')).split("[._]+", -1)) {
            if (!part.isEmpty()) {
                name.append(name.isEmpty() ? "" : " ")
                        .append(part.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(part.substring(1));
            }
        }
        return name.isEmpty() ? email : name.toString();
    }

    private static Person person(String name, String email, String zone) {
        return new Person(name, email, ZoneId.of(zone));
    }
}

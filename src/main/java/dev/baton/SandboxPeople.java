package dev.baton;

import dev.baton.config.Playbook;
import dev.baton.sandbox.workspace.Seed.Person;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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
                .toList();
    }

    private static Person named(String email, ZoneId zone) {
        return KNOWN.stream()
                .filter(person -> person.email().equals(email))
                .findFirst()
                .orElseGet(() -> new Person(nameFrom(email), email, zone));
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

package dev.baton.slack.card;

import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what a lead can be reached and what it agreed to, without saying the contact details. Not escaped. */
final class Reach {

    private static final Set<String> ZONE_FIELDS = Set.of("timezone", "time_zone", "time zone");

    private final Facts facts;

    Reach(Lead lead) {
        this.facts = lead.facts();
    }

    /** {@code e-mail and phone}; none where neither was given. */
    Optional<String> means() {
        String means = Stream.of(
                        named("e-mail", facts.person().email()),
                        named("phone", facts.person().phone()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
        return means.isEmpty() ? Optional.empty() : Optional.of(means);
    }

    /** {@code to call: yes, to e-mail: no}; none where the person was asked nothing. */
    Optional<String> consent() {
        List<String> answers = new ArrayList<>();
        Boolean call = facts.consent().call();
        if (call != null) {
            answers.add("to call: " + (call ? "yes" : "no"));
        }
        Boolean email = facts.consent().email();
        if (email != null) {
            answers.add("to e-mail: " + (email ? "yes" : "no"));
        }
        return answers.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", answers));
    }

    /** {@code local time zone London}, where the sender gave one. */
    Optional<String> zone() {
        return facts.fields().entrySet().stream()
                .filter(field -> ZONE_FIELDS.contains(field.getKey().toLowerCase(Locale.ROOT)))
                .map(field -> zoneId(field.getValue()))
                .flatMap(Optional::stream)
                .map(zone -> "local time zone " + city(zone))
                .findFirst();
    }

    /** @param whose said after the means, such as who is shown them */
    String summary(String whose) {
        List<String> parts = new ArrayList<>();
        parts.add(means().map(means -> means + " " + whose).orElse("no e-mail address or phone number given"));
        zone().ifPresent(parts::add);
        consent().ifPresent(consent -> parts.add("consent " + consent));
        return String.join(" · ", parts);
    }

    private static Optional<String> named(String name, @Nullable String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(name);
    }

    private static String city(ZoneId zone) {
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static Optional<ZoneId> zoneId(String written) {
        try {
            return Optional.of(ZoneId.of(written.strip()));
        } catch (DateTimeException notAZone) {
            return Optional.empty();
        }
    }
}

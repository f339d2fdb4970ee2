package dev.baton.lead;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names under which a playbook speaks of a lead's facts: {@code country}, {@code employees} … and, with a name of
 * the sender's after the dot, {@code answer.…} (a question of the form), {@code field.…} (a free field) and
 * {@code activity.…} (how many times something of that type was done).
 */
public final class FactNames {

    private static final Map<String, Function<Facts, @Nullable Object>> NAMED = new TreeMap<>(Map.ofEntries(
            Map.entry("external_id", facts -> facts.person().externalId()),
            Map.entry("first_name", facts -> facts.person().firstName()),
            Map.entry("last_name", facts -> facts.person().lastName()),
            Map.entry("title", facts -> facts.person().title()),
            Map.entry("email", facts -> facts.person().email()),
            Map.entry("email_domain", facts -> emailDomain(facts.person().email())),
            Map.entry("phone", facts -> facts.person().phone()),
            Map.entry("company", facts -> facts.company().name()),
            Map.entry("country", facts -> facts.company().country()),
            Map.entry("employees", facts -> facts.company().employees()),
            Map.entry("source", facts -> facts.origin().source()),
            Map.entry("campaign", facts -> facts.origin().campaign()),
            Map.entry("landing_page", facts -> facts.origin().landingPage()),
            Map.entry("consent_email", facts -> facts.consent().email()),
            Map.entry("consent_call", facts -> facts.consent().call()),
            Map.entry("meeting_at", facts -> facts.meetingAt())));

    private static final List<String> PREFIXES = List.of("answer.", "field.", "activity.");

    private FactNames() {}

    /** The names without a dot, in alphabetical order. */
    public static Set<String> named() {
        return NAMED.keySet();
    }

    public static boolean isKnown(String name) {
        return NAMED.containsKey(name)
                || PREFIXES.stream().anyMatch(prefix -> name.startsWith(prefix) && name.length() > prefix.length());
    }

    /**
     * What is known under this name: no value, one, or several.
     *
     * @throws IllegalArgumentException if there is no such name
     */
    public static List<String> values(Facts facts, String name) {
        if (name.startsWith("answer.")) {
            return values(facts.form(), name.substring("answer.".length()));
        }
        if (name.startsWith("field.")) {
            return values(facts.fields(), name.substring("field.".length()));
        }
        if (name.startsWith("activity.")) {
            return times(facts, name.substring("activity.".length()));
        }
        Function<Facts, @Nullable Object> reader = NAMED.get(name);
        if (reader == null) {
            throw new IllegalArgumentException("No fact is called " + name);
        }
        Object value = reader.apply(facts);
        return value == null || value.toString().isBlank() ? List.of() : List.of(value.toString());
    }

    private static List<String> values(Map<String, String> map, String key) {
        return map.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(key)
                        && !entry.getValue().isBlank())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<String> times(Facts facts, String type) {
        long times = facts.activities().stream()
                .filter(activity -> activity.type().equalsIgnoreCase(type))
                .mapToLong(Facts.Activity::count)
                .sum();
        return times == 0 ? List.of() : List.of(Long.toString(times));
    }

    private static @Nullable String emailDomain(@Nullable String email) {
        return Stream.ofNullable(email)
                .map(address -> address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(null);
    }
}

package dev.baton.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The environment variables that are Baton's, and what was found wrong with them. */
final class Environment {

    /** In the order in which mistakes are told. */
    static final List<String> NAMES = List.of(
            "SLACK_BOT_TOKEN",
            "SLACK_SIGNING_SECRET",
            "SLACK_APP_TOKEN",
            "SLACK_API_URL",
            "BATON_PORT",
            "BATON_SANDBOX_PORT",
            "BATON_DATABASE_URL",
            "BATON_PLAYBOOK",
            "BATON_API_KEY",
            "BATON_API_RATE",
            "BATON_LOG_LEVEL");

    private final Map<String, String> given = new LinkedHashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    Environment(Map<String, String> variables) {
        Nearest nearest = new Nearest(NAMES);
        variables.forEach((name, value) -> {
            boolean set = !value.isBlank();
            if (set && NAMES.contains(name)) {
                given.put(name, value.strip());
            } else if (set && (name.startsWith("BATON_") || name.startsWith("SLACK_"))) {
                nearest.closeTo(name)
                        .ifPresent(meant -> wrong(name, "Baton has no such setting.", "Did you mean " + meant + "?"));
            }
        });
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(given.get(name));
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    void wrong(String name, String problem, String allowed) {
        mistakes.add(Mistake.of(name, problem, allowed));
    }

    /** @throws SettingsInvalid if anything was wrong */
    void refuseMistakes() {
        if (!mistakes.isEmpty()) {
            throw new SettingsInvalid(mistakes.stream()
                    .sorted(Comparator.comparingInt(mistake -> place(mistake.path())))
                    .toList());
        }
    }

    private static int place(String name) {
        int place = NAMES.indexOf(name);
        return place < 0 ? NAMES.size() : place;
    }
}

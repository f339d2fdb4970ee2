package dev.baton.sandbox.workspace;

import java.util.Locale;
import java.util.Set;

/** Ids that look like Slack's and can still be recognised by a human: {@code U0000000ANA}, {@code C0LEADSEMEA}. */
final class Ids {

    private static final int LENGTH = 10;

    private Ids() {}

    static String of(String prefix, String name, Set<String> taken) {
        String core = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        String id = prefix + "0".repeat(Math.max(0, LENGTH - core.length())) + core;
        for (int n = 2; taken.contains(id); n++) {
            id = of(prefix, core + n, Set.of());
        }
        return id;
    }

    /** The next id of things that have no name. */
    static String numbered(String prefix, long number) {
        return prefix + "%010d".formatted(number);
    }
}

package dev.baton.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong in one YAML document, each with its line. */
final class Mistakes {

    private final Lines lines;
    private final List<Mistake> found = new ArrayList<>();

    Mistakes(Lines lines) {
        this.lines = lines;
    }

    void add(String path, String problem, String allowed) {
        found.add(new Mistake(path, lines.of(path), problem, allowed));
    }

    /** Whether something at this path, or in it, was already found wrong. */
    boolean touch(String path) {
        return found.stream()
                .map(Mistake::path)
                .anyMatch(wrong -> wrong.equals(path) || wrong.startsWith(path + ".") || wrong.startsWith(path + "["));
    }

    /** @throws PlaybookInvalid if anything was found */
    void refuse() {
        if (!found.isEmpty()) {
            throw new PlaybookInvalid(found.stream()
                    .distinct()
                    .sorted(Comparator.comparingInt(Mistake::line))
                    .toList());
        }
    }
}

package dev.baton.sandbox.page.typing;

import dev.baton.sandbox.workspace.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What somebody may want to type who has begun with a slash. */
public final class Suggestions {

    private static final int MOST_LINES = 6;

    private final Map<String, Usage> usages = new LinkedHashMap<>();
    private final Set<String> lines = new LinkedHashSet<>();

    /**
     * @param before   what this person gave before, newest first
     * @param messages what they can read, newest first
     */
    public Suggestions(List<Command> commands, List<String> before, List<Message> messages) {
        Told told = new Told(messages);
        commands.forEach(command -> Usage.of(command).forEach(this::learn));
        told.usages().stream()
                .filter(usage -> commands.stream()
                        .anyMatch(command ->
                                usage.isBehind(command.name()) || startsWith(usage.line(), command.name() + " ")))
                .forEach(this::learn);
        lines.addAll(before);
        lines.addAll(told.lines());
    }

    /** Of two that begin alike the explained one stands. */
    private void learn(Usage usage) {
        usages.merge(usage.line(), usage, (known, other) -> known.about().isEmpty() ? other : known);
    }

    /** The ways that begin so. */
    List<Usage> usages(String typed) {
        return isCommand(typed)
                ? usages.values().stream()
                        .filter(usage -> startsWith(usage.line(), typed) && !usage.isBehind(typed))
                        .toList()
                : List.of();
    }

    /** Whole lines that begin so. */
    List<String> lines(String typed) {
        List<String> begun = new ArrayList<>();
        if (isCommand(typed) && typed.contains(" ")) {
            lines.stream()
                    .filter(line -> startsWith(line, typed) && line.length() > typed.length())
                    .limit(MOST_LINES)
                    .forEach(begun::add);
        }
        return begun;
    }

    /** The way that somebody is on; the longest one, where one begins like another. */
    Optional<Usage> present(String typed) {
        return usages.values().stream()
                .filter(usage -> isCommand(typed) && usage.isBehind(typed))
                .reduce((one, other) -> one.line().length() < other.line().length() ? other : one);
    }

    private static boolean isCommand(String typed) {
        return typed.startsWith("/") && typed.indexOf('\n') < 0;
    }

    static boolean startsWith(String line, String begun) {
        return line.toLowerCase(Locale.ROOT).startsWith(begun.toLowerCase(Locale.ROOT));
    }
}

package dev.baton.sandbox.page.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One way to give a command.
 *
 * @param line  the words that are typed as they stand, such as {@code /lead claim}
 * @param rest  what goes on behind them, such as {@code <number>}; empty where nothing has to
 * @param about what it does; empty where nobody said so
 */
record Usage(String line, String rest, String about) {

    private static final Pattern FILLED_IN = Pattern.compile("[<\\[@#].*|.*\\d.*|[^\\p{L}/].*");

    /** @param written a line with its command, in which the first word that is to be filled in ends what is typed as it stands */
    static Usage of(String written, String about) {
        List<String> words = List.of(written.strip().split("\\s+"));
        int fixed = 1;
        while (fixed < words.size() && !FILLED_IN.matcher(words.get(fixed)).matches()) {
            fixed++;
        }
        return new Usage(
                String.join(" ", words.subList(0, fixed)),
                String.join(" ", words.subList(fixed, words.size())),
                about.strip());
    }

    /** The ways that a command's hint shows, or the command alone. */
    static List<Usage> of(Command command) {
        if (command.usageHint().isBlank()) {
            return List.of(new Usage(command.name(), "", command.description()));
        }
        List<Usage> usages = new ArrayList<>();
        for (String way : command.usageHint().split("·", -1)) {
            usages.add(of(command.name() + " " + way, ""));
        }
        return usages;
    }

    /** Whether somebody has typed it and goes on behind it. */
    boolean isBehind(String typed) {
        return Suggestions.startsWith(typed + " ", line + " ");
    }
}

package dev.baton.slack.command;

import dev.baton.lead.LeadNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The verbs of {@code /lead}, and what was probably meant where none of them was typed. */
final class Vocabulary {

    private final List<Verb> verbs;

    Vocabulary(List<Verb> verbs) {
        this.verbs = List.copyOf(verbs);
    }

    Optional<Verb> verb(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        return verbs.stream().filter(verb -> verb.name().equals(word)).findFirst();
    }

    /**
     * @param command what was typed before, such as {@code /lead}
     * @param asked   what was typed after it, of which the first word is no verb
     */
    String doNotKnow(String command, List<String> asked) {
        String sentence = "I do not know " + Says.code(asked.get(0)) + ". ";
        return meant(asked)
                .map(meant -> sentence + "Did you mean " + Says.code(command + " " + meant) + "?")
                .orElse(sentence + Says.code("/lead help") + " lists what I answer.");
    }

    /** Whether something was probably meant by words that begin with no verb. */
    boolean guesses(List<String> asked) {
        return meant(asked).isPresent();
    }

    private Optional<String> meant(List<String> asked) {
        String typed = asked.get(0);
        if (LeadNumber.parse(typed).isPresent()) {
            return Optional.of("show " + typed);
        }
        if (typed.contains("@")) {
            return Optional.of("status " + typed);
        }
        return Nearest.to(typed, verbs.stream().map(Verb::name).toList()).map(verb -> {
            List<String> corrected = new ArrayList<>(asked);
            corrected.set(0, verb);
            return String.join(" ", corrected);
        });
    }
}

package dev.baton.slack.command;

import dev.baton.slack.card.Message;
import java.util.List;
import java.util.Optional;

/** What somebody typed after {@code /lead}, and the answer to it, for their eyes only. */
public final class LeadCommand {

    private final Vocabulary vocabulary;

    LeadCommand(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The form that this line opens; empty where it is to be answered.
     *
     * @param text as for {@link #answer}
     */
    public Optional<OpenForm> form(Asker asker, String text) {
        List<String> words = words(text);
        return words.isEmpty()
                ? Optional.empty()
                : vocabulary.verb(words.get(0)).flatMap(verb -> verb.form(asker, words.subList(1, words.size())));
    }

    /** @param text as Slack sent it, with its tokens and entities */
    public Message answer(Asker asker, String text) {
        List<String> words = words(text);
        List<String> asked = words.isEmpty() ? List.of("help") : words;
        return vocabulary
                .verb(asked.get(0))
                .map(verb -> answer(verb, asker, asked.subList(1, asked.size())))
                .orElseGet(() -> Says.sentence(vocabulary.doNotKnow("/lead", asked)));
    }

    private List<String> words(String text) {
        List<String> words = Arguments.split(text);
        boolean namesPeople = !words.isEmpty()
                && vocabulary.verb(words.get(0)).filter(Verb::namesPeople).isPresent();
        return namesPeople ? Arguments.splitWithIds(text) : words;
    }

    private static Message answer(Verb verb, Asker asker, List<String> arguments) {
        try {
            return verb.answer(asker, arguments);
        } catch (UsageProblem problem) {
            return Says.sentence(problem.getMessage() + " Type it like this: " + Says.code(verb.example()) + ".");
        }
    }
}

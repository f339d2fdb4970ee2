package dev.baton.slack.command;

import dev.baton.lead.LeadNumber;
import dev.baton.query.grammar.Understanding;
import dev.baton.slack.card.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody typed after {@code /lead} or said to Baton, and the answer to it, for their eyes only. */
public final class LeadCommand {

    /** Verbs that only tell something, with arguments that are no plain words. */
    private static final Set<String> TELLING =
            Set.of("help", "list", "mine", "glossary", "outbox", "campaign", "source", "report", "voice");

    /** Verbs that also begin a question: {@code show me the webinar leads}. */
    private static final Set<String> ASKING = Set.of("show", "why", "form", "status");

    private static final Set<String> PHRASED = Set.of("of", "for", "the");

    private final Vocabulary vocabulary;
    private final PlainWords plain;

    LeadCommand(Vocabulary vocabulary, PlainWords plain) {
        this.vocabulary = vocabulary;
        this.plain = plain;
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

    /** The same for a form about something that is no lead yet. */
    public Optional<OpenSheet> sheet(Asker asker, String text) {
        List<String> words = words(text);
        return words.isEmpty()
                ? Optional.empty()
                : vocabulary.verb(words.get(0)).flatMap(verb -> verb.sheet(asker, words.subList(1, words.size())));
    }

    /** @param text as Slack sent it, with its tokens and entities */
    public Message answer(Asker asker, String text) {
        List<String> words = words(text);
        List<String> asked = words.isEmpty() ? List.of("help") : words;
        if (beginsQuestion(asked)) {
            Understanding understanding = read(asker, text);
            return understanding instanceof Understanding.NotUnderstood not
                    ? plain.help(not)
                    : answer(asker, understanding, asked);
        }
        return verb(asker, asked).orElseGet(() -> answer(asker, read(asker, text), asked));
    }

    /** Several words, none of which can be a lead's number, are no slip of somebody who asks for one lead. */
    private static boolean beginsQuestion(List<String> words) {
        String verb = words.get(0).toLowerCase(Locale.ROOT);
        if (words.size() < 3 || !ASKING.contains(verb)) {
            return false;
        }
        return verb.equals("status")
                ? PHRASED.contains(words.get(1).toLowerCase(Locale.ROOT))
                : words.stream()
                        .skip(1)
                        .noneMatch(word -> LeadNumber.parse(word).isPresent());
    }

    /**
     * What is said to Baton outside of {@code /lead}: a question in plain words. Nothing is moved by it.
     *
     * @param text as for {@link #answer}
     */
    public Message say(Asker asker, String text) {
        List<String> words = words(text);
        Understanding understanding = read(asker, text);
        if (understanding instanceof Understanding.NotUnderstood not) {
            return unknown(asker, words, not);
        }
        return answer(asker, understanding, words);
    }

    private Understanding read(Asker asker, String text) {
        return plain.read(Arguments.splitWithIds(text), asker.user());
    }

    private Message answer(Asker asker, Understanding understanding, List<String> asked) {
        if (understanding instanceof Understanding.Asked question) {
            return plain.answer(asker, question);
        }
        if (understanding instanceof Understanding.Typed typed) {
            return verb(asker, typed.words()).orElseThrow();
        }
        Understanding.NotUnderstood not = (Understanding.NotUnderstood) understanding;
        boolean verbMisspelt = !not.begun() && vocabulary.guesses(asked);
        return not.partly() && !verbMisspelt ? plain.help(not) : Says.sentence(vocabulary.doNotKnow("/lead", asked));
    }

    private Message unknown(Asker asker, List<String> words, Understanding.NotUnderstood not) {
        Optional<Verb> verb = words.isEmpty() ? Optional.empty() : vocabulary.verb(words.get(0));
        if (verb.filter(known -> TELLING.contains(known.name())).isPresent()) {
            return verb(asker, words).orElseThrow();
        }
        return verb.map(move -> Says.sentence("Here I only answer questions, so nothing was done. Type "
                        + Says.code("/lead " + String.join(" ", words)) + " to do it."))
                .orElseGet(() -> plain.help(not));
    }

    private List<String> words(String text) {
        List<String> words = Arguments.split(text);
        boolean namesPeople = !words.isEmpty()
                && vocabulary.verb(words.get(0)).filter(Verb::namesPeople).isPresent();
        return namesPeople ? Arguments.splitWithIds(text) : words;
    }

    /** The answer of the verb that the words begin with; empty where they begin with none. */
    private Optional<Message> verb(Asker asker, List<String> words) {
        return vocabulary.verb(words.get(0)).map(verb -> answer(verb, asker, words.subList(1, words.size())));
    }

    private Message answer(Verb verb, Asker asker, List<String> arguments) {
        try {
            return verb.answer(asker, arguments);
        } catch (UsageProblem problem) {
            return Says.sentence(problem.getMessage() + " Type it like this: " + Says.code(verb.example()) + ".");
        }
    }
}

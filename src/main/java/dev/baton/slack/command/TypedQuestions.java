package dev.baton.slack.command;

import dev.baton.query.Question;
import dev.baton.query.Scope;
import dev.baton.query.grammar.Grammar;
import dev.baton.query.grammar.Understanding;
import dev.baton.slack.card.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the lines of the verbs that ask for leads, typed or from a button: plain words and filters as the grammar has them,
 * and then the number of a page.
 */
final class TypedQuestions {

    static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,3}");

    private final Grammar grammar;
    private final NoFilter noFilter;

    TypedQuestions(Grammar grammar, NoFilter noFilter) {
        this.grammar = grammar;
        this.noFilter = noFilter;
    }

    /**
     * What was asked for, and which page of it.
     *
     * @param plainly whether it was typed in the very words that it means
     */
    record Asked(Understanding.Asked understood, int page, boolean plainly) {

        Question question() {
            return understood.question();
        }

        /** An answer with how the question was read above it, where that is not plain. */
        Message told(Message answer) {
            return plainly ? answer : HowRead.above(answer, understood);
        }
    }

    /**
     * @param verb  that asks for leads
     * @param words behind it
     * @param alone the line that the verb stands for where there are none
     * @throws UsageProblem for what is no question
     */
    Asked read(Asker asker, String verb, List<String> words, List<String> alone) {
        boolean paged =
                !words.isEmpty() && PAGE.matcher(words.get(words.size() - 1)).matches();
        List<String> before = paged ? words.subList(0, words.size() - 1) : words;
        Understanding whole = before.isEmpty() ? grammar.leads(alone, asker.user()) : leads(asker, verb, words);
        boolean onFirst = !paged || (!before.isEmpty() && whole instanceof Understanding.Asked);
        Understanding meant = onFirst || before.isEmpty() ? whole : leads(asker, verb, before);
        if (meant instanceof Understanding.Asked asked) {
            int page = onFirst ? 1 : Integer.parseInt(words.get(words.size() - 1));
            return new Asked(asked, page, before.isEmpty() || isPlain(verb, onFirst ? words : before, asked));
        }
        throw noFilter.problem((Understanding.NotUnderstood) whole);
    }

    /** Of a button. */
    Asked read(Asker asker, String line) {
        List<String> words = Arguments.splitWithIds(line);
        List<String> behind = words.subList(Math.min(1, words.size()), words.size());
        return read(asker, words.isEmpty() ? "" : words.get(0), behind, List.of("report", "all", "leads"));
    }

    private Understanding leads(Asker asker, String verb, List<String> words) {
        return grammar.leads(Stream.concat(Stream.of(verb), words.stream()).toList(), asker.user());
    }

    private static boolean isPlain(String verb, List<String> words, Understanding.Asked asked) {
        Set<String> typed = new HashSet<>(Arguments.split(asked.typed().toLowerCase(Locale.ROOT)));
        // What one campaign or source has become is asked by a verb of its own, too.
        Scope scope = asked.question().scope();
        typed.add(asked.question().shape() == Question.Shape.REPORT ? "report" : "list");
        scope.campaigns().forEach(name -> typed.add("campaign:" + name.toLowerCase(Locale.ROOT)));
        scope.sources().forEach(name -> typed.add("source:" + name.toLowerCase(Locale.ROOT)));
        return asked.notes().isEmpty()
                && Stream.concat(Stream.of(verb), words.stream())
                        .allMatch(word -> typed.contains(word.toLowerCase(Locale.ROOT))
                                || word.equals("owner:@" + scope.owner()));
    }
}

package dev.baton.query.grammar;

import dev.baton.lead.UserId;
import dev.baton.query.Catalogue;
import dev.baton.query.Question;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Understands questions about leads in plain English, such as {@code what happened to the webinar leads last week?}, and the
 * filters that are typed, such as {@code rejected campaign:webinar-may last week}. Every word has to find its place: one that
 * is misspelt is corrected where only one word is near, and whatever is left over is told.
 */
public final class Grammar {

    private static final int MOST_WORDS = 60;
    private static final int MOST_FILTERS = 200;

    /** The longest name of a campaign with what says that it is one. */
    private static final int LONGEST_WORD = 210;

    private static final Set<String> REPORTED = Set.of("campaign", "source");
    private static final String TOO_LONG = "That is too long for one question; ask in a sentence.";
    private static final String NOTHING =
            "I do not know which leads you mean; name a campaign, a state, a period or somebody.";

    private final Known known;
    private final Clock clock;

    /** @param clock the domain's */
    public Grammar(Known known, Clock clock) {
        this.known = known;
        this.clock = clock;
    }

    /** @param line words as they were typed, several in one where they stood in quotes; people as {@code @U0ANA} or by name */
    public Understanding read(List<String> line, UserId asker) {
        return tokens(line)
                .map(tokens -> Sayings.read(tokens)
                        .or(() -> OneLead.read(tokens))
                        .<Understanding>map(Understanding.Typed::new)
                        .orElseGet(() -> questionOrCompany(tokens, vocabulary(asker))))
                .orElseGet(Grammar::tooLong);
    }

    /**
     * The same for a line that asks for leads by its first word, such as {@code list}: no other verb answers it.
     *
     * @param line as for {@link #read}
     */
    public Understanding leads(List<String> line, UserId asker) {
        return tokens(line).map(tokens -> question(tokens, vocabulary(asker))).orElseGet(Grammar::tooLong);
    }

    private Vocabulary vocabulary(UserId asker) {
        return new Vocabulary(known, asker, clock.instant());
    }

    private Optional<List<Token>> tokens(List<String> line) {
        if (isTooLong(line) || line.stream().anyMatch(word -> word.length() > LONGEST_WORD)) {
            return Optional.empty();
        }
        List<Token> tokens = Tokens.of(withItsKey(line));
        return Optional.of(tokens)
                .filter(all -> !isTooLong(all.stream().map(Token::plain).toList()));
    }

    /** Buttons ask for as many campaigns as a word stood for. */
    private static boolean isTooLong(List<String> words) {
        long filters = words.stream().filter(Tokens::isFilter).count();
        return filters > MOST_FILTERS || words.size() - filters > MOST_WORDS;
    }

    private static Understanding tooLong() {
        return new Understanding.NotUnderstood(List.of(TOO_LONG), List.of(), List.of(), false, false);
    }

    /** {@code campaign "won last week"}: what is spelt like a name is one. */
    private List<String> withItsKey(List<String> line) {
        String verb = line.isEmpty() ? "" : line.get(0).toLowerCase(Locale.ROOT);
        Set<String> names = verb.equals("campaign")
                ? known.catalogue().campaigns()
                : verb.equals("source") ? known.catalogue().sources() : Set.of();
        if (line.size() < 2 || names.stream().map(Names::spelt).noneMatch(Names.spelt(line.get(1))::equals)) {
            return line;
        }
        return Stream.concat(
                        Stream.of(line.get(0), verb + ":" + line.get(1)),
                        line.stream().skip(2))
                .toList();
    }

    private Understanding questionOrCompany(List<Token> tokens, Vocabulary vocabulary) {
        Understanding asked = question(tokens, vocabulary);
        boolean wordsLeft =
                asked instanceof Understanding.NotUnderstood not && !not.over().isEmpty();
        Optional<List<String>> company = wordsLeft ? Companies.named(tokens, vocabulary) : Optional.empty();
        return company.<Understanding>map(name -> new Understanding.Typed(
                        Stream.concat(Stream.of("status"), name.stream()).toList()))
                .orElse(asked);
    }

    private Understanding question(List<Token> tokens, Vocabulary vocabulary) {
        Draft draft = new Draft();
        Optional<List<Token>> figures = HowLong.figures(tokens);
        if (figures.isPresent()) {
            draft.notes().add(HowLong.NOTE);
            draft.everything();
        }
        return question(figures.orElse(tokens), vocabulary, draft);
    }

    private Understanding question(List<Token> tokens, Vocabulary vocabulary, Draft draft) {
        Scan scan = Scan.of(tokens, vocabulary);
        draft.notes().addAll(scan.notes());
        scan.placed().forEach(meaning -> meaning.adds().accept(draft));
        if (!tokens.isEmpty() && REPORTED.contains(tokens.get(0).plain())) {
            draft.shape(Question.Shape.REPORT);
        }
        Counting.settle(draft, tokens, known.reasons());
        List<String> problems = problems(scan, draft);
        if (problems.isEmpty() && scan.over().isEmpty()) {
            return new Understanding.Asked(
                    draft.question(),
                    new InWords(known.team(), vocabulary.asker()).tell(draft),
                    new AsTyped(known.team()).line(draft),
                    List.copyOf(draft.notes()));
        }
        return notUnderstood(problems, scan, vocabulary.at(tokens, 0).isPresent());
    }

    private static List<String> problems(Scan scan, Draft draft) {
        List<String> problems = new ArrayList<>(draft.problems());
        Joints.problem(scan.placed()).ifPresent(problems::add);
        if (draft.owners().size() > 1) {
            problems.add("I can ask for the leads of one person at a time.");
        }
        if (draft.happened().size() > 1) {
            problems.add("I can ask for one thing that happened at a time; ask twice.");
        }
        if (draft.periods().size() > 1) {
            problems.add("I can ask for one period at a time.");
        }
        if (problems.isEmpty() && scan.over().isEmpty() && !draft.narrows()) {
            problems.add(NOTHING);
        }
        return problems;
    }

    private Understanding notUnderstood(List<String> problems, Scan scan, boolean begun) {
        List<Token> over = scan.over();
        List<String> words = over.stream().map(Token::typed).distinct().toList();
        Catalogue catalogue = known.catalogue();
        Set<String> campaigns = catalogue.campaigns();
        return new Understanding.NotUnderstood(
                problems,
                words,
                Near.names(over.stream().map(Token::plain).toList(), campaigns, catalogue.sources()),
                begun,
                !scan.placed().isEmpty());
    }
}

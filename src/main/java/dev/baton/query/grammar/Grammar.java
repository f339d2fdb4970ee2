package dev.baton.query.grammar;

import dev.baton.lead.UserId;
import dev.baton.query.Catalogue;
import dev.baton.query.Question;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    private static final int LONGEST_WORD = 200;
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
        boolean tooLong = line.size() > MOST_WORDS || line.stream().anyMatch(word -> word.length() > LONGEST_WORD);
        List<Token> tokens = tooLong ? List.of() : Tokens.of(line);
        if (tooLong || tokens.size() > MOST_WORDS) {
            return new Understanding.NotUnderstood(List.of(TOO_LONG), List.of(), List.of(), false, false);
        }
        return Sayings.read(tokens)
                .or(() -> OneLead.read(tokens))
                .<Understanding>map(Understanding.Typed::new)
                .orElseGet(() -> question(tokens, asker));
    }

    private Understanding question(List<Token> tokens, UserId asker) {
        Instant now = clock.instant();
        Vocabulary vocabulary = new Vocabulary(known, asker, now);
        Scan scan = Scan.of(tokens, vocabulary);
        Draft draft = new Draft();
        draft.notes().addAll(scan.notes());
        scan.placed().forEach(meaning -> meaning.adds().accept(draft));
        if (!tokens.isEmpty() && REPORTED.contains(tokens.get(0).plain())) {
            draft.shape(Question.Shape.REPORT);
        }
        List<String> problems = problems(scan, draft);
        if (problems.isEmpty() && scan.over().isEmpty()) {
            return new Understanding.Asked(
                    draft.question(),
                    new InWords(known.team(), asker).tell(draft),
                    new AsTyped(known.team()).line(draft),
                    List.copyOf(draft.notes()));
        }
        Optional<List<String>> company = scan.over().isEmpty() ? Optional.empty() : Companies.named(tokens, vocabulary);
        return company.<Understanding>map(name -> new Understanding.Typed(
                        Stream.concat(Stream.of("status"), name.stream()).toList()))
                .orElseGet(() ->
                        notUnderstood(problems, scan, vocabulary.at(tokens, 0).isPresent()));
    }

    private static List<String> problems(Scan scan, Draft draft) {
        List<String> problems = new ArrayList<>(draft.problems());
        Joints.problem(scan.placed()).ifPresent(problems::add);
        if (draft.owners().size() > 1) {
            problems.add("I can ask for the leads of one person at a time.");
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

package dev.baton.slack.command;

import dev.baton.lead.State;
import dev.baton.query.Scope;
import dev.baton.slack.card.Message;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code /lead list}: the leads that wait, are the asker's, are held, or meet whatever filters, best first. */
final class ListVerb implements Verb {

    private static final String FIXES = "fixes";
    private static final String MINE = "mine";

    private final TypedQuestions questions;
    private final Answers answers;
    private final Readers readers;
    private final FixesList fixes;

    ListVerb(TypedQuestions questions, Answers answers, Readers readers, FixesList fixes) {
        this.questions = questions;
        this.answers = answers;
        this.readers = readers;
        this.fixes = fixes;
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public String usage() {
        return "[open | mine | held | fixes | any state] [reason] [campaign:x] [source:x] [territory:x] [owner:@rep]"
                + " [period] [page]";
    }

    @Override
    public String example() {
        return "/lead list rejected bad-data last week";
    }

    @Override
    public String purpose() {
        return "shows what waits to be claimed, what is yours or not ready, or any leads, best first; or what marketing"
                + " has to mend.";
    }

    @Override
    public boolean namesPeople() {
        return true;
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        String first = arguments.isEmpty() ? "" : arguments.get(0).toLowerCase(Locale.ROOT);
        if (first.equals(FIXES)) {
            return fixes.page(page(arguments.subList(1, arguments.size())), asker.user());
        }
        TypedQuestions.Asked asked = first.equals(MINE)
                ? mine(asker, arguments.subList(1, arguments.size()))
                : questions.read(asker, name(), arguments, List.of(name(), State.OPEN.code()));
        return asked.told(answers.tell(asked.question(), asked.page(), readers.of(asker)));
    }

    /** What they follow, unless they ask for something else of theirs. */
    private TypedQuestions.Asked mine(Asker asker, List<String> words) {
        List<String> theirs = with(List.of("owner:@" + asker.user()), words);
        TypedQuestions.Asked asked = questions.read(asker, name(), theirs, theirs);
        Scope scope = asked.question().scope();
        if (!scope.states().isEmpty() || !scope.reasons().isEmpty()) {
            return asked;
        }
        List<String> states = State.FOLLOWED.stream().map(State::code).toList();
        List<String> followed = with(with(states, List.of(QuestionLine.HANDED_OFF)), theirs);
        return questions.read(asker, name(), followed, followed);
    }

    private static List<String> with(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static int page(List<String> words) {
        if (words.isEmpty()) {
            return 1;
        }
        if (words.size() > 1 || !TypedQuestions.PAGE.matcher(words.get(0)).matches()) {
            throw new UsageProblem(Says.code(String.join(" ", words)) + " is not the number of a page.");
        }
        return Integer.parseInt(words.get(0));
    }
}

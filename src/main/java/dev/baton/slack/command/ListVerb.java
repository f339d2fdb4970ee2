package dev.baton.slack.command;

import dev.baton.lead.State;
import dev.baton.query.Period;
import dev.baton.query.Question;
import dev.baton.query.Scope;
import dev.baton.slack.card.Message;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code /lead list}: the leads that wait, are the asker's, are held, or meet whatever filters, best first. */
final class ListVerb implements Verb {

    private static final String FIXES = "fixes";
    private static final String MINE = "mine";
    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,3}");

    private final FilterWords filters;
    private final Answers answers;
    private final Readers readers;
    private final FixesList fixes;

    ListVerb(FilterWords filters, Answers answers, Readers readers, FixesList fixes) {
        this.filters = filters;
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
    public boolean asksForLeads() {
        return true;
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        String first = arguments.isEmpty() ? "" : arguments.get(0).toLowerCase(Locale.ROOT);
        if (first.equals(FIXES)) {
            return fixes.page(page(arguments.subList(1, arguments.size())));
        }
        boolean mine = first.equals(MINE);
        FilterWords.Asked asked = filters.read(
                mine ? arguments.subList(1, arguments.size()) : arguments,
                asker,
                scope -> scope.states().isEmpty() && scope.reasons().isEmpty()
                        ? Period.Of.HANDED_OFF
                        : Period.Of.CAME_TO);
        Scope scope = mine ? ofAsker(asked.scope(), asker) : asked.scope();
        Scope meant = scope.equals(Scope.everything()) ? scope.withStates(Set.of(State.OPEN)) : scope;
        return answers.tell(new Question(Question.Shape.LIST, meant), asked.page(), readers.of(asker));
    }

    /** What they follow, unless they ask for something else of theirs. */
    private static Scope ofAsker(Scope scope, Asker asker) {
        Scope theirs = scope.withOwner(asker.user());
        return scope.states().isEmpty() ? theirs.withStates(State.FOLLOWED) : theirs;
    }

    private static int page(List<String> words) {
        if (words.isEmpty()) {
            return 1;
        }
        if (words.size() > 1 || !PAGE.matcher(words.get(0)).matches()) {
            throw new UsageProblem(Says.code(String.join(" ", words)) + " is not the number of a page.");
        }
        return Integer.parseInt(words.get(0));
    }
}

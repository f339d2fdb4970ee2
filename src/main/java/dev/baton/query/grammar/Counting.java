package dev.baton.query.grammar;

import dev.baton.lead.Reason;
import dev.baton.lead.Reasons;
import dev.baton.lead.State;
import dev.baton.query.Happened;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * "How many were claimed" asks what ever happened, and a lead that was claimed may be won by now: states do not count that.
 * What can be counted as it happened is, and the rest is refused rather than answered with too small a number.
 */
final class Counting {

    private static final Set<String> NOW = Set.of("are", "is", "now", "currently", "current", "still");
    private static final Set<String> THEN =
            Set.of("were", "was", "been", "did", "have", "has", "had", "got", "became", "become");
    private static final Set<String> OVER = Set.of("were", "was", "had");
    private static final Set<State> TURNED_DOWN = Set.of(State.REJECTED, State.DISQUALIFIED);
    private static final Set<State> WAITING = Set.of(State.OPEN, State.HELD);

    private final Draft draft;
    private final Set<String> words;

    private Counting(Draft draft, List<Token> tokens) {
        this.draft = draft;
        this.words = tokens.stream().map(Token::plain).collect(Collectors.toSet());
    }

    static void settle(Draft draft, List<Token> tokens, Reasons reasons) {
        boolean asksFate = !draft.states().isEmpty() || !draft.everOf().isEmpty() || ever(draft);
        if (draft.isCounted() && asksFate) {
            new Counting(draft, tokens).settle(reasons);
        }
    }

    /** Whoever has what was never touched is no question of the past. */
    private static boolean ever(Draft draft) {
        return draft.happened().stream().anyMatch(Happened::hasTime);
    }

    private void settle(Reasons reasons) {
        Set<State> states = Set.copyOf(draft.states());
        boolean past = words.stream().anyMatch(THEN::contains);
        boolean waits = !states.isEmpty() && WAITING.containsAll(states);
        if (waits
                ? words.stream().noneMatch(OVER::contains)
                : !past && words.stream().anyMatch(NOW::contains)) {
            return;
        }
        if (!draft.owners().isEmpty()) {
            draft.problems()
                    .add(
                            "I know whose leads are now, but cannot count all that one person ever did; leave the name out, or"
                                    + " ask what happened to the leads of that person.");
        } else if (!states.isEmpty()) {
            count(states, reasons);
        }
    }

    private void count(Set<State> states, Reasons reasons) {
        if (TURNED_DOWN.containsAll(states)) {
            turnedDown(states, reasons);
        } else if (states.contains(State.CLAIMED) && State.OWNED.containsAll(states)) {
            draft.happened(Happened.CLAIMED);
        } else if (states.equals(Set.of(State.WORKING))) {
            draft.happened(Happened.TOUCHED);
        } else {
            String told = states.stream().sorted().map(State::code).collect(Collectors.joining(" or "));
            draft.problems()
                    .add("I can count how many leads are " + told
                            + " now, but not how many ever were: ask “how many are " + told + "”.");
            return;
        }
        draft.states().clear();
    }

    private void turnedDown(Set<State> states, Reasons reasons) {
        if (states.equals(TURNED_DOWN)) {
            draft.turnedDown();
        } else if (draft.reasons().isEmpty()) {
            draft.ever(states.contains(State.REJECTED) ? Reason.Kind.REJECT : Reason.Kind.DISQUALIFY, reasons);
        }
    }
}

package dev.baton.slack.command;

import dev.baton.lead.State;
import dev.baton.query.Scope;
import dev.baton.query.Sight;
import java.util.Optional;
import java.util.Set;

/**
 * A list that is asked for every day, in words of its own.
 *
 * @param title such as {@code Waiting to be claimed}
 * @param none  what is said, and what to do, where there is nothing
 */
record Familiar(String title, String none) {

    private static final Familiar WAITING = new Familiar(
            "Waiting to be claimed",
            "Nothing waits to be claimed. New leads appear in their channel as they come in;"
                    + " `/lead list held` shows what is not ready yet.");

    private static final Familiar HELD = new Familiar(
            "Held, not ready", "Nothing is held: every lead so far was ready. `/lead list open` shows what waits.");

    private static final Familiar MINE =
            new Familiar("Yours", "You have no lead. `/lead list open` shows what waits to be claimed.");

    static Optional<Familiar> of(Scope scope, Sight sight) {
        if (scope.equals(Scope.everything().withStates(Set.of(State.OPEN)))) {
            return Optional.of(WAITING);
        }
        if (scope.equals(Scope.everything().withStates(Set.of(State.HELD)))) {
            return Optional.of(HELD);
        }
        Scope followed = Scope.everything().withStates(State.FOLLOWED);
        return sight instanceof Sight.Of of && scope.equals(followed.withOwner(of.person()))
                ? Optional.of(MINE)
                : Optional.empty();
    }
}

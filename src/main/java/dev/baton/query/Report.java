package dev.baton.query;

import dev.baton.lead.State;
import java.util.List;
import java.util.Map;

/**
 * What became of the leads of a scope. A lead that was handed off in several cycles counts once.
 *
 * @param states     how many that were handed off are in each state now; together all of them
 * @param heldAtDoor how many more came in and were never handed off
 * @param anyway     how many of those handed off were so although they were not ready
 * @param own        how many of those handed off a rep brought in and had at once
 * @param ever       what ever happened to those that were handed off
 * @param turnDowns  most frequent first
 * @param turnedDown how many leads that were
 * @param waits      of each cycle
 */
public record Report(
        Map<State, Long> states,
        long heldAtDoor,
        long anyway,
        long own,
        Ever ever,
        List<TurnDowns> turnDowns,
        long turnedDown,
        Waits waits) {

    public Report {
        states = Map.copyOf(states);
        turnDowns = List.copyOf(turnDowns);
    }

    /** How many leads this ever happened to. */
    public record Ever(long claimed, long touched, long connected) {}

    /**
     * How often leads were turned down for a reason.
     *
     * @param reason its key
     * @param ledTo  how often to what; together {@code times}
     */
    public record TurnDowns(String reason, long times, Map<LedTo, Long> ledTo) {
        public TurnDowns {
            ledTo = Map.copyOf(ledTo);
        }
    }

    /**
     * Their medians do not add up.
     *
     * @param system from hand-off to the posted card; without leads that a summary stood for
     * @param claim  from the posted card, or else from the hand-off, to the first claim
     * @param touch  from the claim to the first touch; never: of what was claimed
     * @param buyer  from ready to the first touch, as the buyer feels it
     */
    public record Waits(Wait system, Wait claim, Wait touch, Wait buyer) {}

    /** How many were handed off. */
    public long handedOff() {
        return states.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How often they were turned down. */
    public long timesTurnedDown() {
        return turnDowns.stream().mapToLong(TurnDowns::times).sum();
    }
}

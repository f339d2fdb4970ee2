package dev.baton.query.grammar;

import dev.baton.lead.State;
import dev.baton.query.Happened;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The words for the states of a lead. */
final class StateWords {

    private static final Map<Set<State>, String> WORDS = words();

    private StateWords() {}

    private static Map<Set<State>, String> words() {
        Map<Set<State>, String> words = new LinkedHashMap<>();
        words.put(Set.of(State.HELD), """
                held, held back, held up, on hold, not ready, below the threshold, below threshold, short of points, nearly qualified""");
        words.put(Set.of(State.OPEN), """
                open, waiting, wait, waits, waiting to be claimed, to be claimed, unclaimed, new, not claimed, not yet claimed,
                not taken, not yet taken, nobody claimed, nobody has claimed, nobody took, nobody has taken, nobody has, nobody wants,
                unassigned, without an owner, without owner, with no owner, free, up for grabs""");
        words.put(Set.of(State.CLAIMED), "claimed, claim, claims");
        words.put(State.OWNED, """
                taken, took, picked up, claimed by, taken by, picked up by, active, in hand""");
        words.put(Set.of(State.WORKING), """
                working, being worked, being worked on, worked, worked on, in progress, in work, work in progress, working on""");
        words.put(Set.of(State.QUALIFIED), """
                qualified, qualify, sql, sqls, opportunity, opportunities, pipeline, in the pipeline""");
        words.put(Set.of(State.WON), "won, win, wins, closed won, became customers, became a customer");
        words.put(Set.of(State.LOST), "lost, lose, closed lost");
        words.put(Set.of(State.REJECTED), "rejected, reject, rejects, rejections, rejection, refused, declined");
        words.put(Set.of(State.DISQUALIFIED), "disqualified, disqualify, disqualifications, dq, unqualified");
        words.put(Set.of(State.REJECTED, State.DISQUALIFIED), """
                turned down, turn down, turned away, sent back, came back, come back, thrown back, given back, returned, thrown out,
                turn downs""");
        words.put(Set.of(State.RECYCLED), """
                recycled, recycle, parked, snoozed, on ice, coming back, comes back later, come back later, for later, nurture,
                nurturing, in nurture""");
        words.put(Set.of(State.MERGED), "merged, merge, joined");
        return words;
    }

    static void addTo(Phrasebook book) {
        // The product's own word comes first, so that no synonym takes its place.
        Arrays.stream(State.values()).forEach(state -> book.add(meaning(EnumSet.of(state)), state.code()));
        HAPPENED.forEach((what, words) -> book.add(Meaning.of(Kind.STATE, draft -> draft.happened(what)), words));
        WORDS.forEach((states, words) -> book.add(meaning(states), words));
    }

    private static final Map<Happened, String> HAPPENED = Map.of(
            Happened.CLAIMED,
            "ever claimed",
            Happened.TOUCHED,
            "touched, ever touched, been touched",
            Happened.UNTOUCHED,
            """
            untouched, not touched, not been touched, never touched, never been touched, not yet touched, not yet been touched,
            not touched yet, nobody touched, nobody has touched, nobody ever touched, nobody has ever touched, no one touched,
            no one has touched, without a touch, without any touch, without touch, no touch, not ever touched""");

    private static Meaning meaning(Set<State> states) {
        return Meaning.of(Kind.STATE, draft -> draft.states().addAll(states));
    }
}

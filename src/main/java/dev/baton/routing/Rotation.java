package dev.baton.routing;

import dev.baton.lead.UserId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whose turn it is on a roster. Everybody's turns are counted on a scale on which those with a higher weight move in
 * smaller steps; the one who is furthest behind is next, and among equals who has waited longest. Whoever was not
 * available comes back to where the others are, so that nobody has to catch up and nobody is flooded.
 *
 * @param reached how far the last one was who had a turn
 * @param turns   how many there were
 * @param places  of everybody who had a turn
 */
public record Rotation(long reached, long turns, Map<UserId, Place> places) {

    public static final int HEAVIEST = 10;

    public static final Rotation START = new Rotation(0, 0, Map.of());

    /** Divided by each weight without a rest. */
    private static final long ROUND = 2_520;

    public Rotation {
        places = Map.copyOf(places);
    }

    /**
     * @param at   how far somebody is
     * @param turn which turn was their last, counted from 1
     */
    public record Place(long at, long turn) {}

    /** @param after the rotation when they had their turn */
    public record Turn(UserId rep, Rotation after) {}

    /**
     * @param available with their weights, from 1 to {@link #HEAVIEST}
     * @return empty if there is nobody
     */
    public Optional<Turn> next(Map<UserId, Integer> available) {
        return available.keySet().stream()
                .min(Comparator.<UserId>comparingLong(rep -> place(rep).at())
                        .thenComparingLong(rep -> place(rep).turn())
                        .thenComparing(UserId::value))
                .map(rep -> new Turn(rep, after(rep, available.getOrDefault(rep, 1))));
    }

    private Place place(UserId rep) {
        Place left = places.getOrDefault(rep, new Place(reached, 0));
        return new Place(Math.max(left.at(), reached), left.turn());
    }

    private Rotation after(UserId rep, int weight) {
        long from = place(rep).at();
        Map<UserId, Place> moved = new HashMap<>(places);
        moved.put(rep, new Place(from + ROUND / weight, turns + 1));
        return new Rotation(from, turns + 1, moved);
    }

    /** The places that have changed since, so that only they are stored. */
    public Map<UserId, Place> movedSince(Rotation before) {
        Map<UserId, Place> moved = new HashMap<>(places);
        moved.entrySet().removeAll(before.places.entrySet());
        return moved;
    }
}

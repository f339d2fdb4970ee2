package dev.baton.routing;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How leads are shared out on a roster.
 *
 * @param offerFor for how long a lead is one rep's alone when it is their turn, in the territory's business time; null
 *                 where there are no turns and whoever is first has it
 * @param turns    to how many reps a lead is offered by turns, one after the other, before it is everybody's; at least 1
 * @param cap      who has so many leads, claimed or worked, is offered no more; null for no such limit
 * @param weights  of those who get another share than 1, from 1 to {@link Rotation#HEAVIEST}, by user id or e-mail
 *                 address in lower case
 */
public record RosterRule(
        @Nullable Duration offerFor, int turns, @Nullable Integer cap, Map<String, Integer> weights) {

    /** Whoever is first has it. */
    public static final RosterRule OPEN = new RosterRule(null, 1, null, Map.of());

    public RosterRule {
        weights = Map.copyOf(weights);
    }

    public int weight(String id, @Nullable String email) {
        Integer byEmail = email == null ? null : weights.get(email.toLowerCase(Locale.ROOT));
        return byEmail == null ? weights.getOrDefault(id, 1) : byEmail;
    }
}

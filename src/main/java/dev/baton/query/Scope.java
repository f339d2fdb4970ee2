package dev.baton.query;

import dev.baton.lead.State;
import dev.baton.lead.UserId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of which leads something is asked. What is empty or null narrows nothing; the others all have to hold, and within one of
 * them any of its values will do.
 *
 * @param states      present states
 * @param reasons     keys of the playbook's reasons, for one of which the lead was turned down at some time, which was not
 *                    taken back; within a period of {@link Period.Of#HANDED_OFF}, a hand-off of that period was; {@link #ANY_REASON} for whatever reason
 * @param campaigns   spelt as the {@link Catalogue} has them; any submission that came in for the lead itself may name it
 * @param sources     likewise
 * @param territories keys, of the latest hand-off
 * @param owner       who has the lead, or had it when it was settled
 * @param happened    what happened after a hand-off, within a period of {@link Period.Of#HANDED_OFF} one of that period;
 *                    within another period it happened then
 */
public record Scope(
        Set<State> states,
        Set<String> reasons,
        Set<String> campaigns,
        Set<String> sources,
        Set<String> territories,
        @Nullable UserId owner,
        @Nullable Happened happened,
        @Nullable Period period) {

    /** In the place of keys of reasons: turned down for whatever reason. */
    public static final String ANY_REASON = "*";

    public Scope {
        states = Set.copyOf(states);
        reasons = Set.copyOf(reasons);
        campaigns = Set.copyOf(campaigns);
        sources = Set.copyOf(sources);
        territories = Set.copyOf(territories);
    }

    /** All leads. */
    public static Scope everything() {
        return new Scope(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null);
    }

    public Scope withStates(Set<State> newStates) {
        return new Scope(newStates, reasons, campaigns, sources, territories, owner, happened, period);
    }

    public Scope withReasons(Set<String> keys) {
        return new Scope(states, keys, campaigns, sources, territories, owner, happened, period);
    }

    public Scope withCampaigns(Set<String> names) {
        return new Scope(states, reasons, names, sources, territories, owner, happened, period);
    }

    public Scope withSources(Set<String> names) {
        return new Scope(states, reasons, campaigns, names, territories, owner, happened, period);
    }

    public Scope withTerritories(Set<String> keys) {
        return new Scope(states, reasons, campaigns, sources, keys, owner, happened, period);
    }

    public Scope withOwner(@Nullable UserId user) {
        return new Scope(states, reasons, campaigns, sources, territories, user, happened, period);
    }

    public Scope withHappened(@Nullable Happened what) {
        return new Scope(states, reasons, campaigns, sources, territories, owner, what, period);
    }

    public Scope withPeriod(@Nullable Period stretch) {
        return new Scope(states, reasons, campaigns, sources, territories, owner, happened, stretch);
    }
}

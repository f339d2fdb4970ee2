package dev.baton.watch;

import dev.baton.lead.HandOff;
import dev.baton.lead.RecycledLead;
import dev.baton.lead.Route;
import dev.baton.routing.HandOffs;
import dev.baton.sla.BusinessHours;
import dev.baton.team.Deciders;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the playbook says about clocks.
 *
 * @param giveBackAfter business time after which a claimed lead without a touch goes back to the channel; null for never
 */
public record ClockRules(HandOffs handOffs, @Nullable Duration giveBackAfter, Deciders deciders) {

    /** With Baton's own deciders of disputes. */
    public ClockRules(HandOffs handOffs, @Nullable Duration giveBackAfter) {
        this(handOffs, giveBackAfter, Deciders.standard());
    }

    BusinessHours hours(HandOff handOff) {
        return handOffs.hours(handOff.route());
    }

    /** To where it was before; where that is not in the playbook any more, to where its facts say. */
    HandOff again(RecycledLead lead, Instant at) {
        Route before = lead.ending().handOff().route();
        boolean there = before.territory() == null
                || handOffs.routing().territory(before.territory()).isPresent();
        Route route = there ? before : handOffs.routing().route(lead.facts());
        return handOffs.to(route, lead.facts(), lead.scorecard(), at);
    }
}

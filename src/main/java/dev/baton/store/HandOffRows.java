package dev.baton.store;

import dev.baton.lead.HandOff;
import dev.baton.lead.Route;
import org.jdbi.v3.core.Handle;

/** The frozen rows from which the week's numbers are made. */
final class HandOffRows {

    private HandOffRows() {}

    static void freeze(Handle handle, long lead, HandOff handOff) {
        Route route = handOff.route();
        handle.createUpdate("""
                        insert into handoff (lead, number, cycle, ready_at, committed_at, score, tier, definition_version,
                                             territory, roster, channel, trace, claim_due, touch_due)
                        values (:lead, :number, :cycle, :ready_at, :committed_at, :score, :tier, :definition_version,
                                :territory, :roster, :channel, :trace, :claim_due, :touch_due)
                        """)
                .bind("lead", lead)
                .bind("number", handOff.number())
                .bind("cycle", handOff.cycle())
                .bind("ready_at", handOff.readyAt().toEpochMilli())
                .bind("committed_at", handOff.at().toEpochMilli())
                .bind("score", handOff.score())
                .bind("tier", handOff.tier())
                .bind("definition_version", handOff.definitionVersion())
                .bind("territory", route.territory())
                .bind("roster", route.roster())
                .bind("channel", route.channel())
                .bind("trace", Json.write(route.trace()))
                .bind("claim_due", Columns.millis(handOff.claimDue()))
                .bind("touch_due", Columns.millis(handOff.touchDue()))
                .execute();
    }
}

package dev.baton.store;

import dev.baton.lead.Facts;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.Route;
import org.jdbi.v3.core.Handle;

/** The frozen rows from which the week's numbers are made. */
final class HandOffRows {

    private HandOffRows() {}

    /** @param lead as the change that hands it off leaves it */
    static void freeze(Handle handle, Lead lead, HandOff handOff) {
        long number = lead.number().value();
        Route route = handOff.route();
        handle.createUpdate("""
                        insert into handoff (lead, number, cycle, ready_at, committed_at, score, tier, definition_version,
                                             territory, roster, channel, trace, claim_due, touch_due, scorecard,
                                             source, campaign)
                        values (:lead, :number, :cycle, :ready_at, :committed_at, :score, :tier, :definition_version,
                                :territory, :roster, :channel, :trace, :claim_due, :touch_due, :scorecard,
                                :source, :campaign)
                        """)
                .bind("lead", number)
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
                .bind("scorecard", Json.write(lead.scorecard()))
                .bind("source", lead.facts().origin().source())
                .bind("campaign", lead.facts().origin().campaign())
                .execute();
    }

    /** For one that was committed before that was frozen with it. */
    static void setOrigin(Handle handle, long lead, int number, Facts.Origin origin) {
        handle.createUpdate(
                        "update handoff set source = :source, campaign = :campaign where lead = :lead and number = :number")
                .bind("source", origin.source())
                .bind("campaign", origin.campaign())
                .bind("lead", lead)
                .bind("number", number)
                .execute();
    }

    /** Its card stands in the channel: how long that took is real time, which is not what leads live by. */
    static void posted(Handle handle, long lead, int number) {
        handle.createUpdate("""
                        update handoff set posted_at = (
                            select handoff.committed_at
                                   + case when c.posted_at < c.owed_at then 0 else c.posted_at - c.owed_at end
                            from card c
                            where c.lead = handoff.lead and c.hand_off = handoff.number and c.owed_at is not null)
                        where lead = :lead and number = :number and posted_at is null
                        """).bind("lead", lead).bind("number", number).execute();
    }
}

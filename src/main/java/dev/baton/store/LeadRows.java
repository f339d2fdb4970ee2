package dev.baton.store;

import dev.baton.lead.Claim;
import dev.baton.lead.Ending;
import dev.baton.lead.HandOff;
import dev.baton.lead.HandedOffLead;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.MergedLead;
import dev.baton.lead.NextStep;
import dev.baton.lead.RecycledLead;
import dev.baton.lead.Scorecard;
import dev.baton.lead.SettledLead;
import dev.baton.lead.Touch;
import dev.baton.lead.WorkingLead;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Writes the row of a lead's present state: codes and numbers only. */
final class LeadRows {

    private LeadRows() {}

    /** @param since when it came to its state */
    static void insert(Handle handle, Lead lead, Instant since) {
        Update insert = handle.createUpdate("""
                insert into lead (number, version, state, received_at, submissions, waiting_since, score, tier,
                                  definition_version, scorecard, hand_off, handed_off_at, territory, roster, channel,
                                  owner, claimed_at, touches, next_step, next_at, ended_by, ended_at, reason,
                                  returns_at, survivor, look_at, since)
                values (:number, :version, :state, :received_at, :submissions, :waiting_since, :score, :tier,
                        :definition_version, :scorecard, :hand_off, :handed_off_at, :territory, :roster, :channel,
                        :owner, :claimed_at, :touches, :next_step, :next_at, :ended_by, :ended_at, :reason,
                        :returns_at, :survivor, :look_at, :since)
                """);
        bind(insert, lead)
                .bind("received_at", lead.record().receivedAt().toEpochMilli())
                .bind("since", since.toEpochMilli())
                .execute();
    }

    /**
     * @param now when it came to its state, if it has not been in it before
     * @return false if the row has moved on from that version; nothing is written then
     */
    static boolean update(Handle handle, Lead lead, long fromVersion, Instant now) {
        Update update = handle.createUpdate("""
                update lead
                set version = :version, state = :state, submissions = :submissions, waiting_since = :waiting_since,
                    score = :score, tier = :tier, definition_version = :definition_version, scorecard = :scorecard,
                    hand_off = :hand_off, handed_off_at = :handed_off_at, territory = :territory, roster = :roster,
                    channel = :channel, owner = :owner, claimed_at = :claimed_at, touches = :touches,
                    next_step = :next_step, next_at = :next_at, ended_by = :ended_by, ended_at = :ended_at,
                    reason = :reason, returns_at = :returns_at, survivor = :survivor, look_at = :look_at,
                    touch_by = null,
                    since = case when state = :state and coalesce(hand_off, 0) = coalesce(:hand_off, 0) then since
                                 else :since end
                where number = :number and version = :from_version
                """);
        return bind(update, lead)
                        .bind("from_version", fromVersion)
                        .bind("since", now.toEpochMilli())
                        .execute()
                == 1;
    }

    private static Update bind(Update statement, Lead lead) {
        Scorecard scorecard = lead.scorecard();
        @Nullable HandOff handOff = lead.handOff().orElse(null);
        @Nullable Ending ending = ending(lead);
        @Nullable Claim claim = ending == null ? lead.claim().orElse(null) : ending.claim();
        bindHandOff(statement, handOff);
        bindWork(statement, lead, ending);
        bindEnding(statement, lead, ending);
        return statement
                .bind("number", lead.number().value())
                .bind("version", lead.record().version())
                .bind("state", lead.state().code())
                // Whoever watches the clocks looks at once, and says when to look again.
                .bind("look_at", handOff == null ? null : 0L)
                .bind("submissions", lead.record().submissions())
                .bind("waiting_since", waitingSince(lead, handOff))
                .bind("score", scorecard.score())
                .bind("tier", scorecard.tier())
                .bind("definition_version", scorecard.definitionVersion())
                .bind("scorecard", Json.write(scorecard))
                .bind("owner", claim == null ? null : claim.owner().value())
                .bind("claimed_at", claim == null ? null : Columns.millis(claim.at()));
    }

    private static void bindHandOff(Update statement, @Nullable HandOff handOff) {
        statement
                .bind("hand_off", handOff == null ? null : handOff.number())
                .bind("handed_off_at", handOff == null ? null : Columns.millis(handOff.at()))
                .bind("territory", handOff == null ? null : handOff.route().territory())
                .bind("roster", handOff == null ? null : handOff.route().roster())
                .bind("channel", handOff == null ? null : handOff.route().channel());
    }

    private static @Nullable Ending ending(Lead lead) {
        if (lead instanceof SettledLead settled) {
            return settled.ending();
        }
        return lead instanceof HeldLead held ? held.ending() : null;
    }

    private static void bindEnding(Update statement, Lead lead, @Nullable Ending ending) {
        statement
                .bind("ended_by", ending == null ? null : ending.by().code())
                .bind("ended_at", ending == null ? null : Columns.millis(ending.at()))
                .bind("reason", ending == null ? null : ending.reason())
                .bind("returns_at", lead instanceof RecycledLead recycled ? Columns.millis(recycled.until()) : null)
                .bind(
                        "survivor",
                        lead instanceof MergedLead merged ? merged.survivor().value() : null);
    }

    private static void bindWork(Update statement, Lead lead, @Nullable Ending ending) {
        List<Touch> touches = lead instanceof HandedOffLead handedOff ? handedOff.touches() : List.of();
        if (ending != null) {
            touches = ending.touches();
        }
        @Nullable NextStep next = lead instanceof WorkingLead working ? working.next() : null;
        statement
                .bind("touches", Json.write(touches))
                .bind("next_step", next == null ? null : Json.write(next))
                .bind("next_at", next == null ? null : Columns.millis(next.at()));
    }

    private static long waitingSince(Lead lead, @Nullable HandOff handOff) {
        return (handOff == null ? lead.record().receivedAt() : handOff.readyAt()).toEpochMilli();
    }
}

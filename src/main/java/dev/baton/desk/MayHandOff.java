package dev.baton.desk;

import dev.baton.lead.DisputeCase;
import dev.baton.lead.HandOff;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.team.Team;
import java.util.Optional;

/** Whether somebody can hand off a lead that is not ready. */
public record MayHandOff(LeadBook book, Team team) {

    /** Why not; empty where they can. */
    public Optional<Refusal> refusal(Lead lead, UserId who) {
        if (!team.isOneOf(who, HandOffAnyway.WHO)) {
            return Optional.of(new Refusal.NotTheirsToHandOff(lead.number()));
        }
        if (!(lead instanceof HeldLead held)) {
            return Optional.of(new Refusal.NotHeld(lead));
        }
        if (book.isSuppressed(lead, lead.facts())) {
            return notLikeThis(lead, "Whoever it is, is not to be contacted, or was closed as no buyer.");
        }
        if (held.ending() != null
                && DisputeCase.open(book.history(held.number())).isPresent()) {
            return notLikeThis(
                    lead,
                    "Its reject is disputed, and that is decided first: where it is overturned, the lead is in front of"
                            + " sales again as it was.");
        }
        return held.ending() != null && held.ending().handOff().cycle() == HandOff.CYCLES
                ? notLikeThis(lead, "It was handed off " + HandOff.CYCLES + " times, which is as often as a lead is.")
                : Optional.empty();
    }

    private static Optional<Refusal> notLikeThis(Lead lead, String problem) {
        return Optional.of(new Refusal.NotLikeThis(lead.number(), null, problem));
    }
}

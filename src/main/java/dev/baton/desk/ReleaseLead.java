package dev.baton.desk;

import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.SettledLead;
import dev.baton.lead.UserId;
import java.time.Clock;

/** An owner gives a claimed lead back to its channel. */
public final class ReleaseLead {

    private final Move move;
    private final Clock clock;

    public ReleaseLead(LeadBook book, Clock clock) {
        this.move = new Move(book);
        this.clock = clock;
    }

    /** @param requestKey names the request, so that a repeated delivery releases once */
    public Outcome release(LeadNumber number, UserId owner, String requestKey) {
        return move.make(number, requestKey, lead -> decide(lead, owner));
    }

    private Move.Decision decide(Lead lead, UserId owner) {
        return lead.match(new Lead.Phases<>() {
            @Override
            public Move.Decision held(HeldLead held) {
                return new Move.Decision.Refuse(new Refusal.StillHeld(held));
            }

            @Override
            public Move.Decision open(OpenLead open) {
                return new Move.Decision.Refuse(new Refusal.NobodyHasIt(open));
            }

            @Override
            public Move.Decision owned(OwnedLead owned) {
                return given(owned, owner);
            }

            @Override
            public Move.Decision settled(SettledLead settled) {
                return new Move.Decision.Refuse(new Refusal.NotFrom(settled, Refusal.Move.RELEASE));
            }
        });
    }

    private Move.Decision given(OwnedLead lead, UserId owner) {
        return lead.owner().equals(owner)
                ? new Move.Decision.Do(lead.release(clock.instant()))
                : new Move.Decision.Refuse(new Refusal.NotYours(lead));
    }
}

package dev.baton.desk;

import dev.baton.lead.ClaimedLead;
import dev.baton.lead.HandedOffLead;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.SettledLead;
import dev.baton.lead.UserId;
import dev.baton.team.Team;
import java.time.Clock;

/** A manager who was told that a lead is late leaves it where it is. */
public final class MoveOn {

    private final Move move;
    private final Team team;
    private final Clock clock;

    public MoveOn(LeadBook book, Team team, Clock clock) {
        this.move = new Move(book);
        this.team = team;
        this.clock = clock;
    }

    /** @param requestKey names the request, so that a repeated delivery does it once */
    public Outcome moveOn(LeadNumber number, UserId manager, String requestKey) {
        return move.make(number, requestKey, lead -> decide(lead, manager));
    }

    private Move.Decision decide(Lead lead, UserId manager) {
        if (!team.isManager(manager)) {
            return new Move.Decision.Refuse(new Refusal.ForManagers());
        }
        return lead.match(new Lead.Phases<>() {
            @Override
            public Move.Decision held(HeldLead held) {
                return new Move.Decision.Refuse(new Refusal.StillHeld(held));
            }

            @Override
            public Move.Decision open(OpenLead open) {
                return leave(open, manager);
            }

            @Override
            public Move.Decision claimed(ClaimedLead claimed) {
                return leave(claimed, manager);
            }

            @Override
            public Move.Decision owned(OwnedLead owned) {
                return new Move.Decision.Refuse(new Refusal.NotLate(owned));
            }

            @Override
            public Move.Decision settled(SettledLead settled) {
                return new Move.Decision.Refuse(new Refusal.NotFrom(settled, Refusal.Move.MOVE_ON));
            }
        });
    }

    private Move.Decision leave(HandedOffLead lead, UserId manager) {
        return new Move.Decision.Do(lead.moveOn(manager, clock.instant()));
    }
}

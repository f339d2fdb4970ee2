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
import dev.baton.team.Team;
import java.time.Clock;

/** A rep takes an open lead. However many ask at once, exactly one gets it. */
public final class ClaimLead {

    private final Move move;
    private final MayClaim mayClaim;
    private final Clock clock;

    public ClaimLead(LeadBook book, Team team, Clock clock) {
        this.move = new Move(book);
        this.mayClaim = new MayClaim(team);
        this.clock = clock;
    }

    /** @param requestKey names the request, so that a repeated delivery claims once */
    public Outcome claim(LeadNumber number, UserId rep, String requestKey) {
        return move.make(number, requestKey, lead -> decide(lead, rep));
    }

    private Move.Decision decide(Lead lead, UserId rep) {
        return lead.match(new Lead.Phases<>() {
            @Override
            public Move.Decision held(HeldLead held) {
                return new Move.Decision.Refuse(new Refusal.StillHeld(held));
            }

            @Override
            public Move.Decision open(OpenLead open) {
                return mayClaim.refusal(open, rep, clock.instant())
                        .<Move.Decision>map(Move.Decision.Refuse::new)
                        .orElseGet(() -> new Move.Decision.Do(open.claim(rep, clock.instant())));
            }

            @Override
            public Move.Decision owned(OwnedLead owned) {
                return taken(owned, rep);
            }

            @Override
            public Move.Decision settled(SettledLead settled) {
                return new Move.Decision.Refuse(new Refusal.NotFrom(settled, Refusal.Move.CLAIM));
            }
        });
    }

    private Move.Decision taken(OwnedLead lead, UserId rep) {
        return new Move.Decision.Refuse(
                lead.owner().equals(rep)
                        ? new Refusal.AlreadyYours(lead)
                        : new Refusal.ClaimedByOther(lead, clock.instant()));
    }
}

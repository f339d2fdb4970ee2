package dev.baton.desk;

import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.team.Team;
import java.time.Clock;

/** A rep takes an open lead. However many ask at once, exactly one gets it. */
public final class ClaimLead {

    private final Move move;
    private final Team team;
    private final Clock clock;

    public ClaimLead(LeadBook book, Team team, Clock clock) {
        this.move = new Move(book);
        this.team = team;
        this.clock = clock;
    }

    /** @param requestKey names the request, so that a repeated delivery claims once */
    public Outcome claim(LeadNumber number, UserId rep, String requestKey) {
        return move.make(number, requestKey, lead -> decide(lead, rep));
    }

    private Move.Decision decide(Lead lead, UserId rep) {
        return lead.match(new Lead.Cases<>() {
            @Override
            public Move.Decision held(Lead.Held held) {
                return new Move.Decision.Refuse(new Refusal.StillHeld(held));
            }

            @Override
            public Move.Decision open(Lead.Open open) {
                if (!team.isKnown()) {
                    return new Move.Decision.Refuse(new Refusal.TeamUnknown(open.number()));
                }
                String roster = open.committed().route().roster();
                boolean mayClaim = team.member(rep)
                        .filter(member -> member.mayClaimFor(roster))
                        .isPresent();
                return mayClaim
                        ? new Move.Decision.Do(open.claim(rep, clock.instant()))
                        : new Move.Decision.Refuse(new Refusal.NotOnRoster(open, roster));
            }

            @Override
            public Move.Decision claimed(Lead.Claimed claimed) {
                return new Move.Decision.Refuse(
                        claimed.owner().equals(rep)
                                ? new Refusal.AlreadyYours(claimed)
                                : new Refusal.ClaimedByOther(claimed, clock.instant()));
            }
        });
    }
}

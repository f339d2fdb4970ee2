package dev.baton.desk;

import dev.baton.lead.OpenLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.team.Team;
import java.time.Instant;
import java.util.Optional;

/** Who may take an open lead. */
public final class MayClaim {

    private final Team team;

    public MayClaim(Team team) {
        this.team = team;
    }

    /** Why this person may not; empty if they may. */
    public Optional<Refusal> refusal(OpenLead lead, UserId rep, Instant now) {
        if (!team.isKnown()) {
            return Optional.of(new Refusal.TeamUnknown(lead.number()));
        }
        String roster = lead.committed().route().roster();
        boolean may =
                team.member(rep).filter(member -> member.mayClaimFor(roster)).isPresent();
        return may
                ? lead.offerAt(now)
                        .filter(offer -> !offer.rep().equals(rep))
                        .map(offer -> new Refusal.OfferedToOther(lead, offer, now))
                : Optional.of(new Refusal.NotOnRoster(lead, roster));
    }
}

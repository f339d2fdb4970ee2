package dev.baton.slack.command;

import dev.baton.desk.MayClaim;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.slack.card.OfferText;
import dev.baton.slack.card.Words;
import dev.baton.team.Team;
import java.time.Clock;
import java.util.Optional;

/** Who can take an open lead, told to somebody who may not be among them. */
final class Claimable {

    private final MayClaim mayClaim;
    private final Words words;
    private final Clock clock;

    /** @param clock the domain's */
    Claimable(Team team, Words words, Clock clock) {
        this.mayClaim = new MayClaim(team);
        this.words = words;
        this.clock = clock;
    }

    String by(UserId reader, OpenLead lead) {
        Optional<Refusal> refusal = mayClaim.refusal(lead, reader, clock.instant());
        if (refusal.isEmpty()) {
            return Says.code("/lead claim " + lead.number().value()) + " takes it.";
        }
        if (refusal.get() instanceof Refusal.OfferedToOther offered) {
            return new OfferText(words).running(offered.offer()) + ".";
        }
        String roster = lead.committed().route().roster();
        return roster == null
                ? "Anybody on a roster may claim it."
                : "Whoever is on the roster " + Says.code(roster) + " may claim it.";
    }
}

package dev.baton.desk;

import dev.baton.intake.Rules;
import dev.baton.lead.DisputeCase;
import dev.baton.lead.HandOff;
import dev.baton.lead.UserId;
import dev.baton.sla.BusinessHours;
import dev.baton.team.Deciders;
import dev.baton.team.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** What the playbook says about disputes. */
public record DisputeRules(Deciders deciders, Rules rules) {

    /** A reject is contested while people remember it. */
    public static final Duration WITHIN = Duration.ofDays(14);

    /** Working days for a ruling. */
    private static final int DAYS = 2;

    /** Who may rule on it now. */
    public Set<UserId> whoDecides(DisputeCase dispute, Team team) {
        return deciders.among(team.members(), dispute.parties(), dispute.passedOn());
    }

    Instant halfWay(HandOff handOff, Instant now) {
        BusinessHours hours = rules.handOffs().hours(handOff.route());
        return hours.add(now, hours.workingDay().multipliedBy(DAYS).dividedBy(2));
    }

    Instant due(HandOff handOff, Instant now) {
        BusinessHours hours = rules.handOffs().hours(handOff.route());
        return hours.add(now, hours.workingDay().multipliedBy(DAYS));
    }
}

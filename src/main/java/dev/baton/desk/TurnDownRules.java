package dev.baton.desk;

import dev.baton.intake.Rules;
import dev.baton.lead.HandedOffLead;
import dev.baton.lead.Reasons;
import dev.baton.sla.BusinessHours;

/** What the playbook says about leads that are turned down. */
public record TurnDownRules(Reasons reasons, Rules rules) {

    BusinessHours hours(HandedOffLead lead) {
        return rules.routing().hours(lead.committed().route(), rules.fallbackHours());
    }
}

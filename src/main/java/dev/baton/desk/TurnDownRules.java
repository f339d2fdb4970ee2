package dev.baton.desk;

import dev.baton.intake.Contacts;
import dev.baton.intake.Rules;
import dev.baton.lead.HandedOffLead;
import dev.baton.lead.Reasons;
import dev.baton.lead.Route;
import dev.baton.sla.BusinessHours;
import dev.baton.team.CampaignOwners;
import org.jspecify.annotations.Nullable;

/**
 * What the playbook says about leads that are turned down.
 *
 * @param accountOwners where leads of existing customers go; null where only their owner can be named
 */
public record TurnDownRules(
        Reasons reasons, Rules rules, @Nullable Route accountOwners, Contacts contacts, CampaignOwners campaigns) {

    BusinessHours hours(HandedOffLead lead) {
        return rules.routing().hours(lead.committed().route(), rules.fallbackHours());
    }
}

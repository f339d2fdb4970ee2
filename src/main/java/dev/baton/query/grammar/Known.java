package dev.baton.query.grammar;

import dev.baton.lead.Reasons;
import dev.baton.query.Catalogue;
import dev.baton.routing.Territory;
import dev.baton.team.CampaignOwners;
import dev.baton.team.Team;
import java.util.List;

/** What can be asked by: what the playbook names, and what the leads have. */
public record Known(
        Reasons reasons, List<Territory> territories, CampaignOwners owners, Team team, Catalogue catalogue) {

    public Known {
        territories = List.copyOf(territories);
    }
}

package dev.baton.team;

import dev.baton.lead.UserId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after which campaign, as the playbook names them.
 *
 * @param byCampaign user id or e-mail address by the campaign's name, in any case
 */
public record CampaignOwners(Map<String, String> byCampaign) {

    public CampaignOwners {
        Map<String, String> same = new LinkedHashMap<>();
        byCampaign.forEach((campaign, owner) -> same.put(same(campaign), owner));
        byCampaign = Map.copyOf(same);
    }

    /** Empty where nobody is named, and where who is has no account in Slack (any more). */
    public Optional<UserId> of(@Nullable String campaign, Team team) {
        String named = campaign == null ? null : byCampaign.get(same(campaign));
        return named == null
                ? Optional.empty()
                : team.members().stream()
                        .filter(member -> member.active() && member.isNamed(named))
                        .map(Member::id)
                        .findFirst();
    }

    /** What a campaign is told from others by, however its name is written. */
    public static String same(String campaign) {
        return campaign.strip().toLowerCase(Locale.ROOT);
    }
}

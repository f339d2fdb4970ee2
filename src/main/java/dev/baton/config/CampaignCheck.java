package dev.baton.config;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Whether each campaign is there once: capitals make no difference to a lead's campaign. */
final class CampaignCheck {

    private final Mistakes mistakes;

    CampaignCheck(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void check(Part root) {
        Map<String, String> first = new HashMap<>();
        root.at("campaigns").entries().forEach((campaign, part) -> {
            String earlier = first.putIfAbsent(campaign.strip().toLowerCase(Locale.ROOT), campaign);
            if (earlier != null) {
                mistakes.add(
                        part.path(),
                        "“" + campaign + "” is the same campaign as “" + earlier + "”.",
                        "Keep one of the two.");
            }
        });
    }
}

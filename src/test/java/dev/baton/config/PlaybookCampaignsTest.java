package dev.baton.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.team.Role;
import org.junit.jupiter.api.Test;

class PlaybookCampaignsTest {

    @Test
    void ownerOfACampaignIsReadInAnyCaseAndIsAMarketer() {
        Playbook playbook = PlaybookFile.read(with("  Webinar May: { owner: jo@example.com }\n  fair-2026: {}\n"));

        assertThat(playbook.campaigns().byCampaign())
                .containsOnlyKeys("webinar may")
                .containsValue("jo@example.com");
        assertThat(playbook.membership().roles().get(Role.MARKETER)).contains("jo@example.com");
        assertThat(PlaybookFile.read(SmallPlaybook.TEXT).campaigns().byCampaign())
                .isEmpty();
    }

    @Test
    void whatCannotBeIsToldWithItsPlace() {
        SmallPlaybook.isToldOnce(
                with("  fair: { owner: S0123456789 }\n"),
                "campaigns.fair.owner",
                "“S0123456789” does not fit here.",
                "Whoever looks after it");
        SmallPlaybook.isToldOnce(
                with("  fair: { owner: jo@example.com }\n  Fair: { owner: al@example.com }\n"),
                "campaigns.Fair",
                "“Fair” is the same campaign as “fair”.",
                "Keep one of the two.");
        SmallPlaybook.isToldOnce(
                with("  fair: { owners: jo@example.com }\n"),
                "campaigns.fair.owners",
                "There is no such key.",
                "owner");
    }

    private static String with(String campaigns) {
        return SmallPlaybook.TEXT + "campaigns:\n" + campaigns;
    }
}

package dev.baton.slack.home;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.sandbox.blockkit.BlockKit;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** However much there is, Slack takes the page, and what is left out is counted. */
class HomePageWithinLimitsTest extends HomeFixture {

    @Test
    void threeHundredLeadsFitAndTheRestIsCounted() throws Exception {
        for (int lead = 1; lead <= 300; lead++) {
            office.ready("<!channel> & `Sons` " + "x".repeat(200) + lead, 60 + lead % 40);
            if (lead <= 200) {
                office.type(ANA, "claim " + lead);
            }
        }
        office.store().homes().pressed(new UserId(ANA), new LeadNumber(7));

        JsonNode full = view(ANA);
        assertThat(full.path("blocks").size()).isBetween(90, 100);
        assertThat(full.toString())
                .contains(
                        "#7 is yours", "\"undo\"", "Today, Friday, 13 November (200)", "Waiting for you to claim (100)")
                .contains("… and 164 more: `/lead mine`", "… and 85 more: `/lead list open`");

        JsonNode waiting = view(AMY);
        assertThat(waiting.path("blocks").size()).isLessThanOrEqualTo(100);
    }

    private JsonNode view(String person) throws IOException {
        JsonNode view = view(person, AT_WORK);
        assertThat(new BlockKit().problemsOfView(view)).isEmpty();
        assertThat(view.findParents("verbatim"))
                .allSatisfy(text -> assertThat(text.path("text").asText()).doesNotContain("<!channel"));
        return view;
    }
}

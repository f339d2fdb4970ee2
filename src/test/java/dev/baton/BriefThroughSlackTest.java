package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.client.Outcome;
import dev.baton.sandbox.workspace.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Reps hear of a campaign before it starts and answer, in Slack. */
@Timeout(120)
class BriefThroughSlackTest {

    private static final String ANA = "Ana Silva";
    private static final String MIA = "Mia Rossi";

    @Test
    void theBriefStandsInTheRepChannelAndShowsWhoSaysWhat(@TempDir Path folder) throws Exception {
        try (Company company = Company.overHttp(folder).open()) {
            long lead = company.submit("""
                            {"source": "Webinar", "campaign": "partner-day", "email": "jo@harbour.example", "first_name": "Jo",
                             "title": "VP Operations", "company": "Harbour", "country": "GB", "employees": 800,
                             "activities": [{"type": "pricing_view", "count": 3}]}
                            """).path("number").asLong();
            company.claimOnceTeamIsKnown(ANA, "leads-emea", lead);

            company.type(MIA, "marketing", "/lead brief webinar-june");
            awaitModal(company, MIA);
            assertThat(submit(
                                    company,
                                    MIA,
                                    Map.of(
                                            "campaign/campaign_input", List.of("webinar-june"),
                                            "landing_page/landing_page_input", List.of("/june"),
                                            "territories/territories_input", List.of("emea")))
                            .problem())
                    .isNull();

            Message brief = posted(company, "Nobody has said yet");
            assertThat(company.workspace.messages().seenBy(company.person(ANA), company.channel("leads-americas")))
                    .noneMatch(message -> message.text().contains("webinar-june"));
            assertThat(company.click(ANA, brief, "brief_right").problem()).isNull();
            assertThat(posted(company, "Looks right to").ts()).isEqualTo(brief.ts());

            assertThat(company.click(ANA, brief, "brief_ask").problem()).isNull();
            awaitModal(company, ANA);
            assertThat(submit(company, ANA, Map.of("wish/wish_input", List.of("Which CRM do they have?")))
                            .problem())
                    .isNull();
            company.await(
                    MIA, company.directMessages(MIA), message -> message.text().contains("Which CRM do they have?"));
            assertThat(posted(company, "Asked for as well: 1 thing").ts()).isEqualTo(brief.ts());
        }
    }

    private static Message posted(Company company, String text) throws InterruptedException {
        return company.await(
                ANA,
                "leads-emea",
                message -> message.text().contains("Before webinar-june starts")
                        && message.blocks().toString().contains(text));
    }

    private static Outcome submit(Company company, String who, Map<String, List<String>> entered) {
        return company.sandbox.modals().submit(company.person(who), entered);
    }

    private static void awaitModal(Company company, String who) throws InterruptedException {
        long seen = company.workspace.revision();
        while (company.workspace.views().stack(company.person(who)).isEmpty()) {
            seen = company.workspace.awaitChange(seen, Duration.ofSeconds(1));
        }
    }
}

package dev.baton.turndown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.Company;
import dev.baton.sandbox.client.Outcome;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From what a rep found wrong to the lead in front of sales again, as the campaign's owner does it in Slack. */
@Timeout(120)
class FixTaskThroughSlackTest {

    private static final String ANA = "Ana Silva";
    private static final String MIA = "Mia Rossi";

    @Test
    void campaignsOwnerFixesTheLeadInTheOneMessageThatSaysSo(@TempDir Path folder) throws Exception {
        try (Company company = Company.overHttp(folder)
                .agree(text -> text + "\ncampaigns:\n  partner-day: { owner: mia@sandbox.example }\n")
                .open()) {
            long number = company.submit("""
                            {"source": "Webinar", "campaign": "Partner-Day", "email": "jo@harbour.example", "first_name": "Jo",
                             "title": "VP Operations", "company": "Harbour", "country": "GB", "employees": 800,
                             "activities": [{"type": "pricing_view", "count": 3}]}
                            """).path("number").asLong();
            company.claimOnceTeamIsKnown(ANA, "leads-emea", number);
            company.type(ANA, "leads-emea", "/lead reject " + number + " bad-contact-data phone it rings nowhere");

            Message task = message(company, "is wrong or missing");
            assertThat(task.blocks().toString()).contains("it rings nowhere", "not given", "Fix…");
            assertThat(company.click(MIA, task, "fix").problem()).isNull();
            awaitModal(company);
            assertThat(submit(company, "12").problem()).isNotNull();
            assertThat(company.workspace
                            .views()
                            .stack(company.person(MIA))
                            .get(0)
                            .errors()
                            .get("value"))
                    .startsWith("This is not a phone number");
            assertThat(submit(company, "020 7946 0958").problem()).isNull();

            Message fixed = message(company, "phone was fixed by");
            assertThat(fixed.ts()).isEqualTo(task.ts());
            assertThat(fixed.blocks().toString()).doesNotContain("action_id");
            assertThat(company.lead(number).path("state").asText()).isEqualTo("open");
            assertThat(company.lead(number).path("history").findValuesAsText("type"))
                    .endsWith("rejected", "fix_asked", "fixed", "handed_off");
            assertThat(company.workspace.messages().seenBy(company.person(MIA), company.channel("marketing")))
                    .noneMatch(message -> message.text().contains("phone"));
        }
    }

    private static Message message(Company company, String text) throws InterruptedException {
        return company.await(
                MIA, company.directMessages(MIA), message -> message.text().contains(text));
    }

    private static void awaitModal(Company company) throws InterruptedException {
        Workspace workspace = company.workspace;
        long seen = workspace.revision();
        while (workspace.views().stack(company.person(MIA)).isEmpty()) {
            seen = workspace.awaitChange(seen, Duration.ofSeconds(1));
        }
    }

    private static Outcome submit(Company company, String value) {
        return company.sandbox.modals().submit(company.person(MIA), Map.of("value/value_input", List.of(value)));
    }
}

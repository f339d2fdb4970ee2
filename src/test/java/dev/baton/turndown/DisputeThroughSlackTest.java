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

/** A reject that marketing contests, its rep answers and operations overturn, as all three do it in Slack. */
@Timeout(120)
class DisputeThroughSlackTest {

    private static final String ANA = "Ana Silva";
    private static final String MIA = "Mia Rossi";
    private static final String OLGA = "Olga Petrov";
    private static final String EMEA = "leads-emea";

    @Test
    void contestedRejectIsAnsweredOverturnedAndOpenAgain(@TempDir Path folder) throws Exception {
        try (Company company = Company.overHttp(folder).open()) {
            long number = company.submit("""
                            {"source": "Webinar", "campaign": "webinar-may", "email": "jo@harbour.example", "first_name": "Jo",
                             "title": "VP Operations", "company": "Harbour", "country": "GB", "employees": 800,
                             "activities": [{"type": "pricing_view", "count": 3}]}
                            """).path("number").asLong();
            company.claimOnceTeamIsKnown(ANA, EMEA, number);
            company.type(ANA, EMEA, "/lead reject " + number + " never-asked they know nothing of it");
            Message card = company.await(ANA, EMEA, message -> message.text().contains(" · Rejected by"));
            assertThat(company.type(OLGA, EMEA, "/lead dispute " + number)).contains("marketing does that");

            assertThat(company.click(MIA, card, "dispute").problem()).isNull();
            assertThat(submit(company, MIA, Map.of("ground/ground_input", List.of("asked_for_it")))
                            .problem())
                    .isNotNull();
            assertThat(submit(
                                    company,
                                    MIA,
                                    Map.of(
                                            "ground/ground_input",
                                            List.of("asked_for_it"),
                                            "evidence/evidence_input",
                                            List.of("the form <!channel> asks jo@harbour.example for it")))
                            .problem())
                    .isNull();
            Message forAna = told(company, ANA, "disputes that you rejected");
            Message forOlga = told(company, OLGA, "To decide:");
            assertThat(forOlga.blocks().toString())
                    .contains("asked for a demo or a call", "they know nothing of it", "the form", "overturn_dispute")
                    .doesNotContain("jo@harbour.example");

            assertThat(company.click(ANA, forAna, "answer_dispute").problem()).isNull();
            assertThat(submit(
                                    company,
                                    ANA,
                                    Map.of("dispute_answer/dispute_answer_input", List.of("it was a colleague")))
                            .problem())
                    .isNull();
            told(company, MIA, "answered your dispute");
            company.await(
                    OLGA,
                    company.directMessages(OLGA),
                    message -> message.ts().equals(forOlga.ts())
                            && String.valueOf(message.blocks()).contains("it was a colleague"));

            assertThat(company.click(OLGA, forOlga, "overturn_dispute").problem())
                    .isNull();
            assertThat(submit(company, OLGA, Map.of("ruling/ruling_input", List.of("the form says so")))
                            .problem())
                    .isNull();
            told(company, ANA, "the reject was overturned");
            assertThat(told(company, MIA, "is over:").text()).contains("the form says so");
            company.await(
                    ANA,
                    EMEA,
                    message -> message.ts().equals(card.ts())
                            && String.valueOf(message.blocks()).contains("\"claim\""));
            company.await(ANA, EMEA, message -> message.text().contains("overturned the reject, so it is open again"));
            assertThat(company.lead(number).path("state").asText()).isEqualTo("open");
            assertThat(company.type(MIA, EMEA, "/lead dispute " + number + " withdraw"))
                    .contains("No dispute of #" + number + " is open");
        }
    }

    private static Message told(Company company, String person, String words) throws InterruptedException {
        return company.await(
                person,
                company.directMessages(person),
                message -> message.text().contains(words));
    }

    /** As soon as the modal is open. */
    private static Outcome submit(Company company, String who, Map<String, List<String>> values)
            throws InterruptedException {
        Workspace workspace = company.workspace;
        long seen = workspace.revision();
        while (workspace.views().stack(company.person(who)).isEmpty()) {
            seen = workspace.awaitChange(seen, Duration.ofSeconds(1));
        }
        return company.sandbox.modals().submit(company.person(who), values);
    }
}

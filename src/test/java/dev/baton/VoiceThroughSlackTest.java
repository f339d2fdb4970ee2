package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.workspace.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From what a lead asks to what its rep is told, in Slack. */
@Timeout(120)
class VoiceThroughSlackTest {

    private static final String ANA = "Ana Silva";
    private static final String MIA = "Mia Rossi";

    @Test
    void marketingAnswersInTheFormAndTheRepIsTold(@TempDir Path folder) throws Exception {
        try (Company company = Company.overHttp(folder).open()) {
            long number = company.submit("""
                            {"source": "Webinar", "campaign": "partner-day", "email": "jo@harbour.example", "first_name": "Jo",
                             "title": "VP Operations", "company": "Harbour", "country": "GB", "employees": 800,
                             "activities": [{"type": "pricing_view", "count": 3}]}
                            """).path("number").asLong();
            company.claimOnceTeamIsKnown(ANA, "leads-emea", number);
            assertThat(company.type(ANA, "leads-emea", "/lead asked " + number + " “Do you integrate with SAP?”"))
                    .contains("Noted: V1");

            company.type(MIA, "marketing", "/lead voice partner-day");
            Message list = company.await(
                    MIA, company.channel("marketing"), message -> message.text().contains("What sales hears"));
            assertThat(company.click(MIA, list, "answer").problem()).isNull();
            awaitModal(company);
            assertThat(company.sandbox
                            .modals()
                            .submit(
                                    company.person(MIA),
                                    Map.of("answer/answer_input", List.of("Yes: https://docs.example/sap")))
                            .problem())
                    .isNull();

            Message told = company.await(
                    ANA, company.directMessages(ANA), message -> message.text().contains("answers"));
            assertThat(told.text()).contains("Do you integrate with SAP?", "#" + number, "<https://docs.example/sap>");
            company.await(
                    MIA, company.channel("marketing"), message -> message.text().contains("V1 is answered"));
        }
    }

    private static void awaitModal(Company company) throws InterruptedException {
        long seen = company.workspace.revision();
        while (company.workspace.views().stack(company.person(MIA)).isEmpty()) {
            seen = company.workspace.awaitChange(seen, Duration.ofSeconds(1));
        }
    }
}

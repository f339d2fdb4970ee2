package dev.baton.turndown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.Company;
import dev.baton.sandbox.workspace.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A vendor's whole domain, from the tick in the form to the manager's yes, and back. */
@Timeout(120)
class DomainThroughSlackTest {

    private static final String ANA = "Ana Silva";
    private static final String MAX = "Max Vogel";
    private static final String EMEA = "leads-emea";

    @Test
    void managerHoldsADomainAndOperationsTakeItBack(@TempDir Path folder) throws Exception {
        try (Company company = Company.overHttp(folder).open()) {
            Reps reps = new Reps(company);
            long number = reps.comesIn("vendor");
            company.claimOnceTeamIsKnown(ANA, EMEA, number);

            reps.open(reps.card(number));
            reps.enter("reason", "not_a_buyer");
            reps.enter("which", "vendor");
            reps.enter("everybody", "everybody");
            assertThat(reps.submit(Map.of()).problem()).isNull();

            Message question = told(company, "to be held?");
            assertThat(question.blocks().toString()).contains("vendor.example", "suppress_domain", "leave_domain");
            assertThat(company.click(ANA, question, "suppress_domain").shown())
                    .allSatisfy(answer -> assertThat(answer.text()).startsWith("Only managers"));
            company.click(MAX, question, "suppress_domain");

            assertThat(told(company, "Nothing waits for you").ts()).isEqualTo(question.ts());
            company.await(
                    ANA,
                    EMEA,
                    message -> message.isReply()
                            && message.text().contains("everybody who comes in with its e-mail domain is held"));
            assertThat(comesIn(company, "al")).isEqualTo(List.of("held"));
            assertThat(company.type("Olga Petrov", EMEA, "/lead unsuppress " + number))
                    .contains("#" + number);
            assertThat(comesIn(company, "bo")).isEqualTo(List.of("open"));
        }
    }

    private static Message told(Company company, String text) throws InterruptedException {
        return company.await(
                MAX, company.directMessages(MAX), message -> message.text().contains(text));
    }

    private static List<String> comesIn(Company company, String name) throws Exception {
        return List.of(company.submit("""
                        {"source": "Webinar", "email": "%s@vendor.example", "title": "VP Operations", "company": "Other",
                         "country": "GB", "employees": 800, "activities": [{"type": "pricing_view", "count": 3}]}
                        """.formatted(name)).path("state").asText());
    }
}

package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.client.Outcome;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From one rep to another by a manager's click, and from there to the end of an opportunity, as Slack sends it. */
@Timeout(120)
class HandingThroughSlackTest {

    private static final String ANA = "Ana Silva";
    private static final String BEN = "Ben Carter";
    private static final String MAX = "Max Vogel";
    private static final String EMEA = "leads-emea";

    @Test
    void managerReassignsTheNewOwnerQualifiesAndSaysHowItEnded(@TempDir Path folder) throws Exception {
        try (Company company = Company.overHttp(folder)
                .agree(text -> text.replace(
                        "members: [ana@sandbox.example]", "members: [ana@sandbox.example, ben@sandbox.example]"))
                .open()) {
            company.submit(MainJobTest.HOT);
            company.claimOnceTeamIsKnown(ANA, EMEA, 1);
            Message card = company.await(ANA, EMEA, says("is claimed by"));

            assertThat(company.choose(MAX, card, "reassign", 1).problem()).isNull();
            assertThat(submit(company, MAX, Map.of("rep/rep_input", List.of(company.person(BEN))))
                            .problem())
                    .isNull();
            company.await(BEN, EMEA, says("is claimed by <@" + company.person(BEN) + ">"));
            company.await(BEN, EMEA, says("gave it to <@" + company.person(BEN) + ">"));
            company.await(BEN, company.directMessages(BEN), says("is yours"));

            assertThat(company.type(ANA, EMEA, "/lead qualify 1")).contains("only they can do that");
            assertThat(company.click(BEN, card, "voicemail").problem()).isNull();
            company.await(BEN, EMEA, says("(touch 1)"));
            assertThat(company.click(BEN, card, "qualify").problem()).isNull();
            assertThat(submit(company, BEN, Map.of("amount/amount_input", List.of("a lot")))
                            .problem())
                    .isNotNull();
            assertThat(submit(
                                    company,
                                    BEN,
                                    Map.of(
                                            "amount/amount_input",
                                            List.of("12,000"),
                                            "link/link_input",
                                            List.of("https://crm.example/1")))
                            .problem())
                    .isNull();
            Message qualified = company.await(BEN, EMEA, says("is qualified, with"));
            assertThat(qualified.ts()).isEqualTo(card.ts());
            company.await(BEN, EMEA, says("see https://crm.example/1"));

            assertThat(company.click(BEN, card, "lost").problem()).isNull();
            Map<String, List<String>> other = Map.of("lost_reason/lost_reason_input", List.of("other"));
            assertThat(submit(company, BEN, other).problem()).isNotNull();
            assertThat(submit(
                                    company,
                                    BEN,
                                    Map.of(
                                            "lost_reason/lost_reason_input",
                                            List.of("other"),
                                            "lost_text/lost_text_input",
                                            List.of("they moved")))
                            .problem())
                    .isNull();
            assertThat(company.await(BEN, EMEA, says("#1 · Lost by")).ts()).isEqualTo(card.ts());
            assertThat(company.lead(1).path("history").findValuesAsText("type"))
                    .containsExactly("received", "handed_off", "claimed", "reassigned", "touched", "qualified", "lost");
        }
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

    private static Predicate<Message> says(String words) {
        return message -> message.text().contains(words);
    }
}

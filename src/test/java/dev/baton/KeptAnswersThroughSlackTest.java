package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.client.Outcome;
import dev.baton.sandbox.workspace.Message;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marketing asks what became of a campaign, looks behind a figure, shares the answer and takes it along. */
class KeptAnswersThroughSlackTest {

    private static final String ANA = "Ana Silva";
    private static final String MIA = "Mia Rossi";
    private static final String EMEA = "leads-emea";

    @Test
    void aCampaignIsAskedAboutSharedAndTakenAlong(@TempDir Path folder) throws Exception {
        try (Company company = Company.overHttp(folder).open()) {
            company.submit(MainJobTest.HOT.replace("{\"source\"", "{\"campaign\": \"=May fair\", \"source\""));
            company.claimOnceTeamIsKnown(ANA, EMEA, 1);

            Message told = asked(company, MIA, "/lead campaign \"=may FAIR\" today");

            assertThat(told.text()).contains("=May fair · today", "1 handed off");
            assertThat(company.click(MIA, told, "answer_share").problem()).isNull();
            Message shared = company.await(ANA, EMEA, says("1 handed off"));
            assertThat(shared.blocks().toString()).contains("<@" + company.person(MIA) + "> shared this.");
            assertThat(shared.isEphemeral()).isFalse();

            assertThat(company.click(MIA, told, "answer_csv").problem()).isNull();
            Message file = company.await(MIA, company.directMessages(MIA), says("1 lead"));
            assertThat(company.workspace.files().of(file)).hasSize(1);

            Message reps = asked(company, ANA, "/lead list claimed");
            assertThat(reps.blocks().toString()).contains("answer_share").doesNotContain("answer_csv");
            assertThat(company.type(ANA, EMEA, "/lead held")).contains("Nothing is held");
        }
    }

    private static Message asked(Company company, String who, String line) {
        Outcome outcome = company.sandbox.actions().type(company.person(who), company.channel(EMEA), line);
        assertThat(outcome.problem()).isNull();
        return outcome.shown().get(0);
    }

    private static Predicate<Message> says(String words) {
        return message -> message.text().contains(words);
    }
}

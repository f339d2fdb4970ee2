package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.workspace.Message;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From a question in plain words to its answer, in Slack. */
@Timeout(120)
class AskingThroughSlackTest {

    private static final String ANA = "Ana Silva";
    private static final String MIA = "Mia Rossi";

    @Test
    void whoAsksIsAnsweredAloneInTheChannelInAThreadAndDirectly(@TempDir Path folder) throws Exception {
        try (Company company = Company.overHttp(folder).open()) {
            long number = company.submit("""
                            {"source": "Webinar", "campaign": "webinar-may", "email": "jo@harbour.example", "first_name": "Jo",
                             "title": "VP Operations", "company": "Harbour", "country": "GB", "employees": 800,
                             "activities": [{"type": "pricing_view", "count": 3}]}
                            """).path("number").asLong();
            company.claimOnceTeamIsKnown(ANA, "leads-emea", number);
            String channel = company.channel("leads-emea");

            company.type(MIA, channel, "@Baton what happened to the webniar leads this week?");
            Message report =
                    company.await(MIA, channel, message -> whole(message).contains("I read this as"));
            assertThat(whole(report))
                    .contains("what happened to leads of campaign webinar-may, handed off this week")
                    .contains("“webniar” is read as “webinar”.", "1 handed off");
            assertThat(report.isVisibleTo(company.person(MIA))).isTrue();
            assertThat(report.isVisibleTo(company.person(ANA))).isFalse();

            company.type(ANA, company.directMessages(ANA), "what are my leads?");
            company.await(
                    ANA, company.directMessages(ANA), message -> whole(message).contains("#" + number + " "));

            company.type(MIA, company.directMessages(MIA), "which campaign is the best?");
            Message refused = company.await(
                    MIA, company.directMessages(MIA), message -> message.text().contains("I do not compare"));
            assertThat(whole(refused)).contains("I can be asked by");
        }
    }

    private static String whole(Message message) {
        return message.text() + message.blocks();
    }
}

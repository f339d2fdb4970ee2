package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.workspace.Message;
import dev.baton.testing.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The weekly digest in Slack, from the timetable to the thread, over a restart. */
@Timeout(120)
class DigestThroughSlackTest {

    private static final String ANA = "Ana Silva";
    private static final String MIA = "Mia Rossi";

    @Test
    void whatWasMissedIsPostedAtTheStartSaysSoAndIsNotPostedAgain(@TempDir Path folder) throws Exception {
        SettableClock clock = new SettableClock(Instant.parse("2026-11-13T10:00:00Z"));
        try (Company company = new Company(folder, Transport.HTTP, Gate.State.OPEN)
                .at(clock)
                .agree(playbook -> playbook.replace("  at: Mon 09:00", "  at: Mon 09:00\n  rep_notes: true"))
                .open()) {
            company.submit(MainJobTest.HOT);
            company.claimOnceTeamIsKnown(ANA, "leads-emea", 1);
            assertThat(company.type(MIA, "marketing", "/lead digest subscribe")).contains("Mondays at 09:00");
            company.stopBaton();
            clock.tick(Duration.ofDays(3));
            company.open();

            Message digest = company.await(MIA, company.channel("marketing"), DigestThroughSlackTest::isDigest);

            assertThat(digest.text())
                    .contains("Alignment, week 46 (9–15 Nov 2026)", "Too few leads to compare: 1 handed off")
                    .contains("Late: <!date^"
                            + Instant.parse("2026-11-16T09:00:00Z").getEpochSecond());
            assertThat(digest.blocks().toString()).contains("\"type\":\"table\"", "Both promises");

            company.await(MIA, company.directMessages(MIA), DigestThroughSlackTest::isDigest);
            Message note = company.await(
                    ANA, company.directMessages(ANA), message -> message.text().startsWith("Your week 46"));
            assertThat(note.text()).contains("Claimed, or given to you  1 lead\n", "Still open  1: #1");

            company.stopBaton();
            clock.tick(Duration.ofHours(1));
            company.open();
            company.submit(MainJobTest.HOT.replace("arbour", "onestone").replace("0123", "0124"));
            company.await(
                    MIA,
                    company.channel("leads-emea"),
                    message -> message.text().contains("#2"));

            List<Message> digests =
                    company.workspace.messages().seenBy(company.person(MIA), company.channel("marketing")).stream()
                            .filter(DigestThroughSlackTest::isDigest)
                            .toList();
            assertThat(digests).hasSize(1);
        }
    }

    private static boolean isDigest(Message message) {
        return message.text().startsWith("Alignment, week");
    }
}

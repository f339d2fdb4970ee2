package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.workspace.Message;
import dev.baton.testing.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What somebody follows, from the line to the message, over a restart. */
@Timeout(120)
class FollowThroughSlackTest {

    private static final String ANA = "Ana Silva";
    private static final String MIA = "Mia Rossi";
    private static final String EMEA = "leads-emea";

    @Test
    void followerIsToldOfWhatWasNotTakenBack(@TempDir Path folder) throws Exception {
        SettableClock clock = new SettableClock(Instant.parse("2026-11-16T10:00:00Z"));
        try (Company company =
                new Company(folder, Transport.HTTP, Gate.State.OPEN).at(clock).open()) {
            company.submit(MainJobTest.HOT);
            company.claimOnceTeamIsKnown(ANA, EMEA, 1);
            company.type(ANA, EMEA, "/lead undo 1");
            assertThat(company.type(MIA, EMEA, "/lead follow 1")).contains("You follow #1");
            assertThat(company.type(ANA, EMEA, "/lead follow campaign x")).contains("followed by marketing");
            assertThat(company.type(MIA, EMEA, "/lead follow campaign <!channel> daily"))
                    .contains("17:00")
                    .doesNotContain("<!channel>");
            company.type(ANA, EMEA, "/lead claim 1");
            company.type(ANA, EMEA, "/lead undo 1");
            company.type(ANA, EMEA, "/lead touch 1 call connected");

            company.stopBaton();
            clock.tick(Duration.ofMinutes(11));
            company.open();

            Message news = company.await(MIA, company.directMessages(MIA), says("Of what you follow: 1 lead"));
            assertThat(news.blocks().toString()).containsOnlyOnce("claimed it").doesNotContain("@northwind");
            assertThat(company.type(MIA, EMEA, "/lead unfollow 1")).contains("do not follow #1 any more");
            assertThat(company.type(MIA, EMEA, "/lead follow list")).contains("campaign");
        }
    }

    private static Predicate<Message> says(String words) {
        return message -> message.text().contains(words);
    }
}

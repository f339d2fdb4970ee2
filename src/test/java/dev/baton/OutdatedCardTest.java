package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.workspace.Content;
import dev.baton.sandbox.workspace.Message;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutdatedCardTest {

    private static final String ANA = "Ana Silva";
    private static final String BEN = "Ben Carter";
    private static final String EMEA = "leads-emea";

    @Test
    void aCardThatLostItsUpdateIsRightAgainAfterARefusedClick(@TempDir Path folder) throws Exception {
        try (Company company = Company.overHttp(folder).open()) {
            company.submit(MainJobTest.HOT);
            Message open = company.await(BEN, EMEA, says("90 of 100"));
            company.claimOnceTeamIsKnown(ANA, EMEA, 1);
            Message claimed = company.await(BEN, EMEA, says("is claimed by"));
            // A line of the thread goes out when the card's update before it is over and done with.
            company.await(BEN, EMEA, says("claimed it"));
            Content before = new Content(open.text(), open.blocks(), open.metadata());
            company.workspace.messages().edit(claimed.channel(), claimed.ts(), before, false);

            assertThat(company.click(BEN, open, "claim").problem()).isNull();

            Message right = company.await(BEN, EMEA, says("Hot lead #1 is claimed by"));
            assertThat(right.ts()).isEqualTo(claimed.ts());
        }
    }

    private static Predicate<Message> says(String words) {
        return message -> message.text().contains(words);
    }
}

package dev.baton;

import static dev.baton.MainJobTest.HOT;
import static dev.baton.MainJobTest.shows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.View;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A card opens everything that came in, over the channel, for whoever presses it. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class FullFormTest {

    @ParameterizedTest
    @EnumSource(Transport.class)
    void theFullFormOpensForWhoeverPressesItAndTheContactForTheOwner(Transport transport, @TempDir Path folder)
            throws Exception {
        try (Company company = new Company(folder, transport, Gate.State.OPEN).open()) {
            company.submit(HOT);
            Message card = company.await("Ana Silva", "leads-emea", shows("Hot lead #1"));
            company.claimOnceTeamIsKnown("Ana Silva", "leads-emea", 1);
            company.await("Ana Silva", "leads-emea", message -> message.text().contains("is claimed by"));

            assertThat(company.choose("Ana Silva", card, "form", 1).problem()).isNull();
            assertThat(awaitModal(company, "Ana Silva")).contains("Full form of #1", "jo@harbour.example");

            assertThat(company.choose("Max Vogel", card, "form", 1).problem()).isNull();
            assertThat(awaitModal(company, "Max Vogel"))
                    .contains("Full form of #1", "Harbour Foods", "shown to its owner")
                    .doesNotContain("jo@harbour.example");
            assertThat(company.workspace.messages().seenBy(company.person("Max Vogel"), card.channel()))
                    .noneMatch(Message::isEphemeral);
        }
    }

    private static String awaitModal(Company company, String who) throws InterruptedException {
        while (true) {
            long seen = company.workspace.revision();
            List<View> stack = company.workspace.views().stack(company.person(who));
            if (!stack.isEmpty()) {
                return stack.get(0).content().toString();
            }
            company.workspace.awaitChange(seen, Duration.ofSeconds(60));
        }
    }
}

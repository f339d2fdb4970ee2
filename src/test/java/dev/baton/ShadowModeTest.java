package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.User;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ShadowModeTest {

    @Test
    void everyCardGoesToTheTestChannelWithItsOwnChannelsNameAndNobodyIsPinged(@TempDir Path folder) throws Exception {
        try (Company company = new Company(folder, Transport.HTTP, Gate.State.OPEN)) {
            List<String> everyone =
                    company.workspace.members().all().stream().map(User::id).toList();
            company.workspace.channels().create("baton-shadow", Channel.Kind.PUBLIC, everyone);
            company.agree(playbook -> playbook.replace("mode: live", "mode: shadow")
                            .replace("  # shadow: \"#baton-shadow\"", "  shadow: \"#baton-shadow\""))
                    .open();

            company.submit(MainJobTest.HOT);
            Message card = company.await("Max Vogel", "baton-shadow", MainJobTest.shows("Hot lead #1"));
            assertThat(card.blocks().toString()).contains("in live mode this goes to #leads-emea", "\"claim\"");

            company.claimOnceTeamIsKnown("Ben Carter", "baton-shadow", 1);
            assertThat(company.type("Ana Silva", "baton-shadow", "/lead claim 1"))
                    .startsWith("#1 is yours");

            Message line = company.await("Max Vogel", "baton-shadow", MainJobTest.shows("claimed it"));
            assertThat(line.text()).contains(" Ana Silva claimed it").doesNotContain("<@", "<!here", "<!channel");
            Message claimed = company.await("Max Vogel", "baton-shadow", MainJobTest.shows("claimed by"));
            assertThat(claimed.text() + claimed.blocks())
                    .contains("Ana Silva")
                    .doesNotContain("<@", "<!here", "<!channel");
            assertThat(company.workspace.messages().in(company.directMessages("Ana Silva")))
                    .isEmpty();
            assertThat(company.workspace.channels().all().stream()
                            .filter(channel -> !channel.name().equals("baton-shadow"))
                            .flatMap(channel -> company.workspace.messages().in(channel.id()).stream())
                            .filter(message -> !message.isEphemeral()))
                    .isEmpty();
        }
    }
}

package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static dev.baton.sandbox.RunningSandbox.BEN;
import static dev.baton.sandbox.RunningSandbox.BOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.response.conversations.ConversationsMembersResponse;
import dev.baton.sandbox.workspace.Channel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is where, as far as the bot may know. */
class MembershipApiTest extends SandboxFixture {

    private static String secret(RunningSandbox sandbox, List<String> members) {
        return sandbox.workspace
                .channels()
                .create("secret", Channel.Kind.PRIVATE, members)
                .id();
    }

    @Test
    void theMembersOfAPrivateChannelAreListedPageByPage() throws Exception {
        String secret = secret(sandbox, List.of(ANA, BEN, BOT));
        List<String> members = new ArrayList<>();
        String cursor = "";
        do {
            String from = cursor;
            ConversationsMembersResponse page = sandbox.api()
                    .conversationsMembers(r -> r.channel(secret).limit(2).cursor(from));
            assertThat(page.getMembers()).hasSizeLessThanOrEqualTo(2);
            members.addAll(page.getMembers());
            cursor = page.getResponseMetadata().getNextCursor();
        } while (!cursor.isEmpty());
        assertThat(members).containsExactly(ANA, BEN, BOT);
        assertThat(sandbox.api()
                        .conversationsMembers(r -> r.channel(secret).cursor("forged"))
                        .getError())
                .isEqualTo("invalid_cursor");
    }

    @Test
    void aPrivateChannelWithoutTheBotIsNotThere() throws Exception {
        String secret = secret(sandbox, List.of(ANA, BEN));
        assertThat(sandbox.api().conversationsMembers(r -> r.channel(secret)).getError())
                .isEqualTo("channel_not_found");
        assertThat(sandbox.api().conversationsInfo(r -> r.channel(secret)).getError())
                .isEqualTo("channel_not_found");
    }

    @Test
    void privateChannelsNeedTheirOwnScope(@TempDir Path elsewhere) throws Exception {
        try (RunningSandbox other = new RunningSandbox(elsewhere, "groups:read,", "")) {
            String secret = secret(other, List.of(ANA, BOT));
            var refused = other.api().conversationsMembers(r -> r.channel(secret));
            assertThat(refused.getError()).isEqualTo("missing_scope");
            assertThat(refused.getNeeded()).isEqualTo("groups:read");
        }
    }

    @Test
    void aDirectMessageIsOpenedOnceAndKnownThenByItsId() throws Exception {
        var first = sandbox.api().conversationsOpen(r -> r.users(List.of(ANA)));
        assertThat(first.isAlreadyOpen()).isFalse();
        String id = first.getChannel().getId();
        var again = sandbox.api().conversationsOpen(r -> r.channel(id).returnIm(true));
        assertThat(again.isAlreadyOpen()).isTrue();
        assertThat(again.getChannel().getUser()).isEqualTo(ANA);
    }
}

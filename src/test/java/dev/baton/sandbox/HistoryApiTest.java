package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.EMEA;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was said, as Slack's own client reads it back. */
class HistoryApiTest extends MessagesFixture {

    @Test
    void repliesBelongToTheirThreadAndNotToTheHistory() throws Exception {
        String card = post("card").getTs();
        post("other");
        for (String line : List.of("one", "two")) {
            sandbox.clock.tick(Duration.ofSeconds(1));
            assertThat(sandbox.api()
                            .chatPostMessage(r -> r.channel(EMEA).threadTs(card).text(line))
                            .isOk())
                    .isTrue();
        }
        var thread = sandbox.api().conversationsReplies(r -> r.channel(EMEA).ts(card));
        assertThat(thread.getMessages()).extracting(Message::getText).containsExactly("card", "one", "two");
        var history = sandbox.api().conversationsHistory(r -> r.channel(EMEA));
        assertThat(history.getMessages()).extracting(Message::getText).containsExactly("other", "card");
        assertThat(history.getMessages().get(1).getReplyCount()).isEqualTo(2);
        assertThat(sandbox.api()
                        .conversationsReplies(r -> r.channel(EMEA).ts("1.000001"))
                        .getError())
                .isEqualTo("thread_not_found");
        assertThat(sandbox.api()
                        .chatPostMessage(
                                r -> r.channel(EMEA).threadTs("1.000001").text("x"))
                        .getError())
                .isEqualTo("thread_not_found");
    }

    @Test
    void theHistoryIsReadPageByPageNewestFirst() throws Exception {
        for (int i = 1; i <= 5; i++) {
            post("message " + i);
        }
        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            String from = cursor;
            ConversationsHistoryResponse page = sandbox.api()
                    .conversationsHistory(r -> r.channel(EMEA).limit(2).cursor(from));
            page.getMessages().forEach(message -> read.add(message.getText()));
            cursor = page.getResponseMetadata().getNextCursor();
            assertThat(page.isHasMore()).isEqualTo(!cursor.isEmpty());
        } while (!cursor.isEmpty());
        assertThat(read).containsExactly("message 5", "message 4", "message 3", "message 2", "message 1");
        assertThat(sandbox.api()
                        .conversationsHistory(r -> r.channel(EMEA).cursor("made up"))
                        .getError())
                .isEqualTo("invalid_cursor");
    }

    @Test
    void theHistoryCanBeAskedForFromAMomentOn() throws Exception {
        post("before");
        String mark = post("mark").getTs();
        post("after");
        assertThat(sandbox.api()
                        .conversationsHistory(r -> r.channel(EMEA).oldest(mark))
                        .getMessages())
                .extracting(Message::getText)
                .containsExactly("after");
        assertThat(sandbox.api()
                        .conversationsHistory(r -> r.channel(EMEA).oldest(mark).inclusive(true))
                        .getMessages())
                .extracting(Message::getText)
                .containsExactly("after", "mark");
        assertThat(sandbox.api()
                        .conversationsHistory(r -> r.channel(EMEA).latest(mark))
                        .getMessages())
                .extracting(Message::getText)
                .containsExactly("before");
    }
}

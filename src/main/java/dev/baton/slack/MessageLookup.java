package dev.baton.slack;

import com.slack.api.model.Message;
import com.slack.api.model.Message.Metadata;
import dev.baton.outbox.Delivery.Posted;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks Slack whether a message of ours arrived whose sending got no answer. */
final class MessageLookup {

    private static final int PAGE = 200;

    /** Newest messages first, and it is asked soon after: what is not on these pages did not arrive. */
    private static final int PAGES = 3;

    private final SlackCalls calls;

    MessageLookup(SlackCalls calls) {
        this.calls = calls;
    }

    Answer<Optional<Posted>> find(String channelId, @Nullable String threadTs, long itemId) {
        String cursor = "";
        for (int page = 0; page < PAGES; page++) {
            Answer<Page> answer = threadTs == null ? history(channelId, cursor) : replies(channelId, threadTs, cursor);
            if (answer instanceof Answer.Not<Page> not) {
                return new Answer.Not<>(not.why());
            }
            Page read = ((Answer.Ok<Page>) answer).value();
            Optional<Posted> found = read.messages().stream()
                    .filter(message -> carries(message.getMetadata(), itemId))
                    .findFirst()
                    .map(message -> new Posted(channelId, message.getTs()));
            cursor = read.next();
            if (found.isPresent() || cursor.isEmpty()) {
                return new Answer.Ok<>(found);
            }
        }
        return new Answer.Ok<>(Optional.empty());
    }

    private Answer<Page> history(String channelId, String cursor) {
        return calls.ask(
                        ApiMethod.CONVERSATIONS_HISTORY,
                        methods -> methods.conversationsHistory(request -> request.channel(channelId)
                                .includeAllMetadata(true)
                                .limit(PAGE)
                                .cursor(cursor)))
                .map(read -> new Page(read.getMessages(), Cursor.after(read.getResponseMetadata())));
    }

    private Answer<Page> replies(String channelId, String threadTs, String cursor) {
        return calls.ask(
                        ApiMethod.CONVERSATIONS_REPLIES,
                        methods -> methods.conversationsReplies(request -> request.channel(channelId)
                                .ts(threadTs)
                                .includeAllMetadata(true)
                                .limit(PAGE)
                                .cursor(cursor)))
                .map(read -> new Page(read.getMessages(), Cursor.after(read.getResponseMetadata())));
    }

    private static boolean carries(@Nullable Metadata metadata, long itemId) {
        return metadata != null
                && SlackClient.EVENT_TYPE.equals(metadata.getEventType())
                && metadata.getEventPayload() != null
                && metadata.getEventPayload().get("item") instanceof Number item
                && item.longValue() == itemId;
    }

    private record Page(List<Message> messages, String next) {}
}

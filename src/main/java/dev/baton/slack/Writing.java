package dev.baton.slack;

import dev.baton.outbox.Delivery.Posted;
import dev.baton.slack.card.Message;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts an item's message into Slack; where Slack does not take its blocks, as plain text at the next try. */
final class Writing {

    private static final Logger LOG = LoggerFactory.getLogger(Writing.class);

    private static final Set<String> BLOCKS_REFUSED =
            Set.of("invalid_blocks", "invalid_blocks_format", "invalid_attachments", "msg_blocks_too_long");

    private final SlackClient client;
    private final Set<Long> plainly = ConcurrentHashMap.newKeySet();

    Writing(SlackClient client) {
        this.client = client;
    }

    Answer<Posted> post(String room, Message message, long itemId, @Nullable String threadTs) {
        return checked(client.postMessage(room, asTaken(message, itemId), itemId, threadTs), itemId);
    }

    Answer<Posted> update(Posted old, Message message, long itemId) {
        return checked(client.updateMessage(old, asTaken(message, itemId), itemId), itemId);
    }

    private Message asTaken(Message message, long itemId) {
        return plainly.contains(itemId) ? new Message(message.text(), List.of()) : message;
    }

    private Answer<Posted> checked(Answer<Posted> answer, long itemId) {
        if (answer instanceof Answer.Ok<Posted>) {
            plainly.remove(itemId);
        } else if (((Answer.Not<Posted>) answer).why() instanceof Failure.Refused refused
                && BLOCKS_REFUSED.contains(refused.code())
                && plainly.add(itemId)) {
            LOG.error(
                    "Slack does not take the blocks of outbox item {} ({}), which is a mistake of Baton's unless the workspace has no tables and charts; it goes out as plain text",
                    itemId,
                    refused.code());
            return new Answer.Not<>(new Failure.Transient(refused.code(), false));
        }
        return answer;
    }
}

package dev.baton.slack;

import com.slack.api.model.Message;
import com.slack.api.model.Message.Metadata;
import dev.baton.outbox.Delivery.Posted;
import dev.baton.outbox.OutboxItem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Asks Slack whether a message of ours arrived whose sending got no answer. Reads everything that was said while it may have
 * been posted, however much that is; a reading that is interrupted goes on at the page where it was.
 */
final class MessageLookup {

    /** As far as Slack's clock and ours may differ: further, and no request of Slack's would be believed. */
    static final Duration CLOCKS_APART = Duration.ofMinutes(5);

    private static final int PAGE = 200;

    private final SlackCalls calls;
    private final Clock clock;
    private final Map<Long, Reading> unfinished = new ConcurrentHashMap<>();

    /** @param clock real time */
    MessageLookup(SlackCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /** @param threadTs the message under which it would be; null for a message of its own */
    record Sought(String channelId, @Nullable String threadTs, long itemId, OutboxItem.Doubt doubt) {

        String oldest() {
            return ts(doubt.since().minus(CLOCKS_APART));
        }

        String latest() {
            return ts(doubt.settled().plus(CLOCKS_APART));
        }

        private static String ts(Instant instant) {
            return instant.getEpochSecond() + ".000000";
        }
    }

    /** Empty when it did not arrive and will not. */
    Answer<Optional<Posted>> find(Sought sought) {
        Reading reading = unfinished.remove(sought.itemId());
        if (reading == null) {
            reading = new Reading("", clock.instant());
        }
        while (true) {
            Answer<Page> answer = page(sought, reading.cursor());
            if (answer instanceof Answer.Not<Page> not) {
                return new Answer.Not<>(stopped(sought, reading, not.why()));
            }
            Page read = ((Answer.Ok<Page>) answer).value();
            Optional<Posted> found = read.messages().stream()
                    .filter(message -> carries(message.getMetadata(), sought.itemId()))
                    .findFirst()
                    .map(message -> new Posted(sought.channelId(), message.getTs()));
            if (found.isPresent()) {
                return new Answer.Ok<>(found);
            }
            if (read.next().isEmpty()) {
                return notThere(sought, reading);
            }
            reading = new Reading(read.next(), reading.begun());
        }
    }

    private Failure stopped(Sought sought, Reading reading, Failure why) {
        if (!(why instanceof Failure.Refused)) {
            unfinished.put(sought.itemId(), reading);
        }
        // A page that is not to be had any more says nothing of the message; the next reading begins anew.
        return why instanceof Failure.Refused refused && !reading.cursor().isEmpty()
                ? new Failure.Transient(refused.code(), false)
                : why;
    }

    private static Answer<Optional<Posted>> notThere(Sought sought, Reading reading) {
        Instant settled = sought.doubt().settled();
        return reading.begun().isBefore(settled)
                ? new Answer.Not<>(new Failure.TooSoon(Duration.between(reading.begun(), settled)))
                : new Answer.Ok<>(Optional.empty());
    }

    private Answer<Page> page(Sought sought, String cursor) {
        return sought.threadTs() == null ? history(sought, cursor) : replies(sought, cursor);
    }

    private Answer<Page> history(Sought sought, String cursor) {
        return calls.ask(
                        ApiMethod.CONVERSATIONS_HISTORY,
                        methods -> methods.conversationsHistory(request -> request.channel(sought.channelId())
                                .oldest(sought.oldest())
                                .latest(sought.latest())
                                .includeAllMetadata(true)
                                .limit(PAGE)
                                .cursor(cursor)))
                .map(read -> new Page(read.getMessages(), Cursor.after(read.getResponseMetadata())));
    }

    private Answer<Page> replies(Sought sought, String cursor) {
        return calls.ask(
                        ApiMethod.CONVERSATIONS_REPLIES,
                        methods -> methods.conversationsReplies(request -> request.channel(sought.channelId())
                                .ts(sought.threadTs())
                                .oldest(sought.oldest())
                                .latest(sought.latest())
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

    /** @param begun what was posted later than this may be missing from the pages read */
    private record Reading(String cursor, Instant begun) {}

    private record Page(List<Message> messages, String next) {}
}

package dev.baton.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Brings one item to where it is owed. Called outside any transaction, by one thread a lane at a time. */
public interface Delivery {

    /** Renders the item from present state and sends it. Never throws for what the other side says or does. */
    Result deliver(OutboxItem item);

    sealed interface Result {}

    /**
     * It is there.
     *
     * @param posted where the message is that now stands for this item; null when nothing was left to say
     */
    record Delivered(@Nullable Posted posted) implements Result {}

    /** Slack asks to be left alone for a while; the destination's whole queue waits. */
    record Paused(Duration retryAfter) implements Result {}

    /**
     * An earlier attempt is not there, but may still arrive. Nothing was sent; this item waits and the destination's others
     * go on.
     *
     * @param retryAfter when it can be told
     */
    record Unsettled(Duration retryAfter) implements Result {}

    /**
     * Slack as a whole is out of reach: it takes no connection, or refuses the bot. Nothing was sent, nothing is held
     * against the item, and no other item would fare better.
     *
     * @param reason a code, such as {@code connection_refused} or {@code invalid_auth}
     */
    record Unreachable(String reason) implements Result {}

    /**
     * It did not work this time, and may later.
     *
     * @param reason   a code, such as {@code internal_error}
     * @param mayBeThere whether the message may have arrived all the same
     */
    record Failed(String reason, boolean mayBeThere) implements Result {}

    /**
     * The destination takes nothing until somebody mends it; no other item would fare better there.
     *
     * @param reason Slack's own code, such as {@code not_in_channel}
     */
    record Blocked(String reason) implements Result {}

    /**
     * It will not work however often it is tried.
     *
     * @param reason Slack's own code, such as {@code user_disabled}
     */
    record Undeliverable(String reason) implements Result {}

    /** A message, by its channel's id and its timestamp there. */
    record Posted(String channelId, String ts) {}
}

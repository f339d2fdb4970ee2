package dev.baton.query;

import dev.baton.lead.UserId;

/**
 * For whose eyes an answer is. A lead is seen by whoever may read along in the channel of its hand-off: everybody for a
 * public one, the members of a private one, nobody for one that Baton knows nothing of; by its owner in any case; and by
 * everybody as long as it was never handed off.
 */
public sealed interface Sight {

    /** For nobody in particular: every lead counts. */
    record Everything() implements Sight {}

    record Of(UserId person) implements Sight {}

    /**
     * For everybody in a channel: what is public, and what is that channel's own.
     *
     * @param channelId as Slack has it
     */
    record Room(String channelId) implements Sight {}
}

package dev.baton.slack;

import dev.baton.lead.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody said to Baton.
 *
 * @param channel  where, by its id
 * @param threadTs the message that it answers to; null outside of threads
 * @param direct   whether the two are alone there
 */
record Said(String channel, UserId by, @Nullable String threadTs, boolean direct) {}

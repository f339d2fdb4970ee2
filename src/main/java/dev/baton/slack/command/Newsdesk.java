package dev.baton.slack.command;

import dev.baton.digest.Extents;
import dev.baton.digest.edition.Newsroom;
import dev.baton.digest.edition.Openings;
import dev.baton.digest.post.DigestTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where digests are asked for.
 *
 * @param extents what a digest can be about now
 * @param zone    the workspace's, by whose calendar weeks begin and end
 * @param time    when the weekly one comes; null where the playbook wants none
 */
public record Newsdesk(
        Newsroom newsroom,
        Openings openings,
        Supplier<Extents> extents,
        ZoneId zone,
        @Nullable DigestTime time) {}

package dev.baton.store;

import dev.baton.digest.post.DigestPosts;
import dev.baton.digest.post.DigestReaders;
import java.time.Clock;

/** Which digests are posted, and to whom. */
public final class StoredDigests {

    private final Reads reads;
    private final Writes writes;
    private final CommitListeners listeners;
    private final Clock clock;

    /** @param clock real time */
    StoredDigests(Reads reads, Writes writes, CommitListeners listeners, Clock clock) {
        this.reads = reads;
        this.writes = writes;
        this.listeners = listeners;
        this.clock = clock;
    }

    public DigestPosts posts() {
        return new StoredDigestPosts(reads, writes, listeners, clock);
    }

    public DigestReaders readers() {
        return new StoredDigestReaders(reads, writes);
    }
}

package dev.baton.store;

import dev.baton.digest.post.DigestPosts;
import dev.baton.outbox.OutboxItem.Kind;
import java.time.Clock;
import java.util.Optional;

/** What was posted of digests, in the database, together with what is owed to Slack because of it. */
final class StoredDigestPosts implements DigestPosts {

    private final Reads reads;
    private final Writes writes;
    private final CommitListeners listeners;
    private final Clock realTime;

    StoredDigestPosts(Reads reads, Writes writes, CommitListeners listeners, Clock realTime) {
        this.reads = reads;
        this.writes = writes;
        this.listeners = listeners;
        this.realTime = realTime;
    }

    @Override
    public boolean owe(Post post, int pages) {
        boolean owed = writes.write(handle -> {
            NewItems items = new NewItems(handle, realTime.instant());
            for (int number = 0; number <= pages; number++) {
                Optional<Long> page = DigestRows.add(handle, post, number);
                if (page.isEmpty()) {
                    return false;
                }
                items.add(NewItems.Item.ofDigest(
                        number == 0 ? Kind.DIGEST : Kind.DIGEST_PAGE, page.get(), post.destination()));
            }
            return true;
        });
        if (owed) {
            listeners.committed();
        }
        return owed;
    }

    @Override
    public Optional<Page> find(long page) {
        return reads.read(handle -> DigestRows.find(handle, page));
    }
}

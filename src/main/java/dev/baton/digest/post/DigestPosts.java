package dev.baton.digest.post;

import java.time.Instant;
import java.util.Optional;

/** What was posted of digests, or is owed: each week's once for each place, whoever asks for it and how often. */
public interface DigestPosts {

    /** So many pages follow the front page at most; those that a digest does not have are not posted. */
    int MOST_PAGES = 10;

    /** What is told. */
    enum Contents {
        /** The numbers of both teams. */
        EVERYTHING,
        /** Those of the reader's own week. */
        OWN_WEEK;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Something to be posted. Instants are those of the clock that leads live by.
     *
     * @param destination a channel as the playbook names it, or the id of somebody who gets a direct message
     * @param period      as {@link dev.baton.digest.Week} writes itself: {@code 2026-W46}
     * @param dueAt       when it was to be posted
     * @param owedAt      when somebody saw to it
     */
    record Post(String destination, String period, Contents contents, Instant dueAt, Instant owedAt) {}

    /** @param number 0 for the front page */
    record Page(Post post, int number) {}

    /**
     * Owes it, the front page before its thread, unless that was done before.
     *
     * @param pages so many follow the front page at most
     * @return whether it is owed by this
     */
    boolean owe(Post post, int pages);

    Optional<Page> find(long page);
}

package dev.baton.slack;

import dev.baton.digest.Extent;
import dev.baton.digest.Week;
import dev.baton.digest.edition.Edition;
import dev.baton.digest.edition.Newsroom;
import dev.baton.digest.post.DigestPosts;
import dev.baton.digest.post.DigestPosts.Page;
import dev.baton.digest.post.DigestPosts.Post;
import dev.baton.outbox.OutboxItem;
import dev.baton.slack.card.DigestMessage;
import dev.baton.slack.card.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What pages of digests say. */
public final class PostedDigests {

    /** From then on it says that it is late. */
    private static final Duration LATE = Duration.ofMinutes(15);

    private final Newsroom newsroom;
    private final DigestPosts posts;
    private final ZoneId zone;

    /** @param zone by whose calendar weeks begin and end */
    public PostedDigests(Newsroom newsroom, DigestPosts posts, ZoneId zone) {
        this.newsroom = newsroom;
        this.posts = posts;
        this.zone = zone;
    }

    /** Empty for a page that this digest does not have. */
    Optional<Message> of(OutboxItem item) {
        return Optional.ofNullable(item.subject()).flatMap(posts::find).flatMap(this::page);
    }

    private Optional<Message> page(Page page) {
        return Week.parse(page.post().period(), zone).flatMap(week -> {
            Edition edition = newsroom.edition(week, Extent.all());
            if (page.number() == 0) {
                return Optional.of(DigestMessage.front(edition, late(page.post())));
            }
            List<Message> details = DigestMessage.details(edition);
            return page.number() <= details.size() ? Optional.of(details.get(page.number() - 1)) : Optional.empty();
        });
    }

    private static @Nullable Instant late(Post post) {
        return post.owedAt().isAfter(post.dueAt().plus(LATE)) ? post.dueAt() : null;
    }
}

package dev.baton.slack;

import dev.baton.digest.Extent;
import dev.baton.digest.OwnWeeks;
import dev.baton.digest.Week;
import dev.baton.digest.edition.Edition;
import dev.baton.digest.edition.Newsroom;
import dev.baton.digest.post.DigestPosts;
import dev.baton.digest.post.DigestPosts.Contents;
import dev.baton.digest.post.DigestPosts.Page;
import dev.baton.digest.post.DigestPosts.Post;
import dev.baton.lead.UserId;
import dev.baton.outbox.OutboxItem;
import dev.baton.slack.card.DigestMessage;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.OwnWeekMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What pages of digests say. */
public final class PostedDigests {

    /** From then on it says that it is late. */
    private static final Duration LATE = Duration.ofMinutes(15);

    private final Newsroom newsroom;
    private final Function<Week, OwnWeeks> repsWeeks;
    private final DigestPosts posts;
    private final ZoneId zone;

    /**
     * @param repsWeeks what each rep did in a week
     * @param zone      by whose calendar weeks begin and end
     */
    public PostedDigests(Newsroom newsroom, Function<Week, OwnWeeks> repsWeeks, DigestPosts posts, ZoneId zone) {
        this.newsroom = newsroom;
        this.repsWeeks = repsWeeks;
        this.posts = posts;
        this.zone = zone;
    }

    /** Empty for a page that this digest does not have, and where a rep has nothing to be told. */
    Optional<Message> of(OutboxItem item) {
        return Optional.ofNullable(item.subject()).flatMap(posts::find).flatMap(this::page);
    }

    private Optional<Message> page(Page page) {
        return Week.parse(page.post().period(), zone)
                .flatMap(week -> page.post().contents() == Contents.OWN_WEEK ? own(page, week) : both(page, week));
    }

    private Optional<Message> both(Page page, Week week) {
        Edition edition = newsroom.edition(week, Extent.all());
        if (page.number() == 0) {
            return Optional.of(DigestMessage.front(edition, late(page.post())));
        }
        List<Message> details = DigestMessage.details(edition);
        return page.number() <= details.size() ? Optional.of(details.get(page.number() - 1)) : Optional.empty();
    }

    private Optional<Message> own(Page page, Week week) {
        OwnWeeks weeks = repsWeeks.apply(week);
        return weeks.of(new UserId(page.post().destination()))
                .map(own -> OwnWeekMessage.render(weeks, own, late(page.post())));
    }

    private static @Nullable Instant late(Post post) {
        return post.owedAt().isAfter(post.dueAt().plus(LATE)) ? post.dueAt() : null;
    }
}

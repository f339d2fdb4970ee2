package dev.baton.digest.post;

import dev.baton.digest.Week;
import dev.baton.digest.post.DigestPosts.Contents;
import dev.baton.digest.post.DigestPosts.Post;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Sees to it that the digest of the week that was over when it was last due is posted. Done twice, it changes nothing. */
public final class PostDigest implements Runnable {

    private final DigestPosts posts;
    private final Plan plan;
    private final Predicate<Week> quiet;
    private final UnaryOperator<Instant> lastDue;
    private final Clock domain;

    /**
     * What the playbook says.
     *
     * @param zone      by whose calendar weeks begin and end
     * @param skipQuiet whether a quiet week has no digest
     */
    public record Plan(List<String> channels, ZoneId zone, boolean skipQuiet) {
        public Plan {
            channels = List.copyOf(channels);
        }
    }

    /**
     * @param quiet   whether a week is
     * @param lastDue when it was due last, not after an instant
     */
    public PostDigest(
            DigestPosts posts, Plan plan, Predicate<Week> quiet, UnaryOperator<Instant> lastDue, Clock domain) {
        this.posts = posts;
        this.plan = plan;
        this.quiet = quiet;
        this.lastDue = lastDue;
        this.domain = domain;
    }

    @Override
    public void run() {
        Instant now = domain.instant();
        Instant due = lastDue.apply(now);
        Week week = Week.lastClosed(due, plan.zone());
        if (plan.skipQuiet() && quiet.test(week)) {
            return;
        }
        for (String channel : plan.channels()) {
            posts.owe(new Post(channel, week.toString(), Contents.EVERYTHING, due, now), DigestPosts.MOST_PAGES);
        }
    }
}

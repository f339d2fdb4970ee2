package dev.baton.digest.post;

import dev.baton.digest.Week;
import dev.baton.digest.post.DigestPosts.Contents;
import dev.baton.digest.post.DigestPosts.Post;
import dev.baton.lead.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Sees to it that the digest of the week that was over when it was last due is posted. Done twice, it changes nothing. */
public final class PostDigest implements Runnable {

    private final DigestPosts posts;
    private final DigestReaders readers;
    private final Plan plan;
    private final UnaryOperator<Instant> lastDue;
    private final Clock domain;

    /**
     * What the playbook says.
     *
     * @param place what a channel is, however it is written: its id, as far as that is known
     * @param zone  by whose calendar weeks begin and end
     * @param none  which weeks have no digest
     */
    public record Plan(List<String> channels, UnaryOperator<String> place, ZoneId zone, Predicate<Week> none) {
        public Plan {
            channels = List.copyOf(channels);
        }

        private Stream<String> places() {
            Map<String, String> once = new LinkedHashMap<>();
            channels.forEach(channel -> once.putIfAbsent(place.apply(channel), channel));
            return once.values().stream();
        }
    }

    /** @param lastDue when it was due last, not after an instant */
    public PostDigest(
            DigestPosts posts, DigestReaders readers, Plan plan, UnaryOperator<Instant> lastDue, Clock domain) {
        this.posts = posts;
        this.readers = readers;
        this.plan = plan;
        this.lastDue = lastDue;
        this.domain = domain;
    }

    @Override
    public void run() {
        Instant now = domain.instant();
        Instant due = lastDue.apply(now);
        Week week = Week.lastClosed(due, plan.zone());
        if (plan.none().test(week)) {
            return;
        }
        Stream.concat(plan.places(), readers.all().stream().map(UserId::value))
                .forEach(destination -> posts.owe(
                        new Post(destination, week.toString(), Contents.EVERYTHING, due, now), DigestPosts.MOST_PAGES));
    }
}

package dev.baton.digest.post;

import dev.baton.digest.Week;
import dev.baton.digest.post.DigestPosts.Contents;
import dev.baton.digest.post.DigestPosts.Post;
import dev.baton.team.Member;
import dev.baton.team.Team;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.UnaryOperator;

/** Sees to it that each rep is told of their own week, once. Done twice, it changes nothing. */
public final class PostRepNotes implements Runnable {

    private final DigestPosts posts;
    private final Team team;
    private final ZoneId zone;
    private final UnaryOperator<Instant> lastDue;
    private final Clock domain;

    /**
     * @param zone    by whose calendar weeks begin and end
     * @param lastDue when they were due last, not after an instant
     */
    public PostRepNotes(DigestPosts posts, Team team, ZoneId zone, UnaryOperator<Instant> lastDue, Clock domain) {
        this.posts = posts;
        this.team = team;
        this.zone = zone;
        this.lastDue = lastDue;
        this.domain = domain;
    }

    @Override
    public void run() {
        Instant now = domain.instant();
        Instant due = lastDue.apply(now);
        String week = Week.lastClosed(due, zone).toString();
        team.members().stream()
                .filter(Member::active)
                .filter(member -> !member.rosters().isEmpty())
                .forEach(rep -> posts.owe(new Post(rep.id().value(), week, Contents.OWN_WEEK, due, now), 0));
    }
}

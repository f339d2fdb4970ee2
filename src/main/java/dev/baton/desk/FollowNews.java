package dev.baton.desk;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.query.Follows;
import dev.baton.query.Follows.Subject;
import dev.baton.query.Inquiries;
import dev.baton.query.Sight;
import dev.baton.team.Member;
import dev.baton.team.Role;
import dev.baton.team.Team;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** Somebody wants to be told what becomes of a lead, or of all leads of a campaign. */
public final class FollowNews {

    /** Who may follow a campaign; a lead may everybody who may see it. */
    public static final Set<Role> CAMPAIGNS = Set.of(Role.MARKETER, Role.MARKETING_LEAD, Role.MANAGER);

    /** No campaign's name is longer. */
    public static final int LONGEST = 200;

    private final Follows follows;
    private final Inquiries inquiries;
    private final Team team;
    private final Clock clock;

    public FollowNews(Follows follows, Inquiries inquiries, Team team, Clock clock) {
        this.follows = follows;
        this.inquiries = inquiries;
        this.team = team;
        this.clock = clock;
    }

    /** What became of it that somebody wants to follow something, or not any more. */
    public sealed interface Result {

        record Follows(Subject subject, boolean daily, ZoneId zone) implements Result {}

        record Ended(Subject subject) implements Result {}

        /** They did not follow it. */
        record NotFollowed(Subject subject) implements Result {}

        /** Or none that they may see. */
        record NoSuchLead(LeadNumber number) implements Result {}

        /** Only {@link #CAMPAIGNS} may. */
        record ForOthers() implements Result {}

        /** They follow as much as one can. */
        record TooMany() implements Result {}
    }

    public Result follow(UserId person, Subject subject, boolean daily) {
        if (subject instanceof Subject.OneLead one && !inquiries.shows(one.number(), new Sight.Of(person))) {
            return new Result.NoSuchLead(one.number());
        }
        if (subject instanceof Subject.Campaign && !team.isOneOf(person, CAMPAIGNS)) {
            return new Result.ForOthers();
        }
        ZoneId zone = team.member(person).map(Member::zone).orElse(ZoneOffset.UTC);
        return follows.begin(new Follows.Follow(person, subject, daily, zone), clock.instant())
                ? new Result.Follows(subject, daily, zone)
                : new Result.TooMany();
    }

    public Result unfollow(UserId person, Subject subject) {
        return follows.end(person, subject) ? new Result.Ended(subject) : new Result.NotFollowed(subject);
    }

    public List<Follows.Follow> of(UserId person) {
        return follows.of(person);
    }
}

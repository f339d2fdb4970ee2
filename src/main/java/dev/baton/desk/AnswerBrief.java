package dev.baton.desk;

import dev.baton.brief.Brief;
import dev.baton.brief.BriefBook;
import dev.baton.lead.UserId;
import dev.baton.team.CampaignOwners;
import dev.baton.team.Member;
import dev.baton.team.Team;
import java.time.Clock;
import java.util.Optional;

/** A rep says to a campaign's brief that it looks right, or what is to be asked as well. */
public final class AnswerBrief {

    public static final int LONGEST = 300;

    private final BriefBook briefs;
    private final CampaignOwners owners;
    private final Team team;
    private final Clock clock;

    public AnswerBrief(BriefBook briefs, CampaignOwners owners, Team team, Clock clock) {
        this.briefs = briefs;
        this.owners = owners;
        this.team = team;
        this.clock = clock;
    }

    /** What became of it, or what it is about. */
    public sealed interface Said {

        record Waits(Brief brief) implements Said {}

        record Right(Brief brief, boolean again) implements Said {}

        /** @param owner who is told */
        record Kept(Brief brief, UserId owner) implements Said {}

        record NoSuchBrief() implements Said {}

        record NotRep() implements Said {}

        record TooMany(Brief brief) implements Said {}

        /** It is blank, or longer than {@link #LONGEST}. */
        record NotLikeThis() implements Said {}
    }

    /** Whether this person has something to say to it. */
    public Said look(long id, UserId who) {
        Optional<Brief> brief = briefs.find(id);
        if (brief.isEmpty()) {
            return new Said.NoSuchBrief();
        }
        return team.member(who).filter(AnswerBrief::isRep).isPresent()
                ? new Said.Waits(brief.get())
                : new Said.NotRep();
    }

    public static boolean isRep(Member member) {
        return member.mayClaimFor(null);
    }

    public Said looksRight(long id, UserId who) {
        Said look = look(id, who);
        return look instanceof Said.Waits waits
                ? new Said.Right(waits.brief(), !briefs.looksRight(id, who, clock.instant()))
                : look;
    }

    public Said ask(long id, UserId who, String text) {
        Said look = look(id, who);
        if (!(look instanceof Said.Waits waits)) {
            return look;
        }
        if (text.isBlank() || text.length() > LONGEST) {
            return new Said.NotLikeThis();
        }
        Brief brief = waits.brief();
        UserId owner = owners.of(brief.campaign(), team).orElse(brief.by());
        return briefs.wish(id, who, text.strip(), owner, clock.instant())
                ? new Said.Kept(brief, owner)
                : new Said.TooMany(brief);
    }
}

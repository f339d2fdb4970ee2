package dev.baton.desk;

import dev.baton.lead.Actor;
import dev.baton.lead.Change;
import dev.baton.lead.Dispute;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Notice;
import dev.baton.lead.Refusal;
import dev.baton.lead.Refusal.NotTheirPart.Part;
import dev.baton.lead.Typed;
import dev.baton.lead.UserId;
import dev.baton.team.Team;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whoever the playbook names, and who is no party to it, decides a dispute; the first of them does. */
public final class RuleOnDispute {

    private final LeadBook book;
    private final Team team;
    private final DisputeRules rules;
    private final Clock clock;

    public RuleOnDispute(LeadBook book, Team team, DisputeRules rules, Clock clock) {
        this.book = book;
        this.team = team;
        this.rules = rules;
        this.clock = clock;
    }

    /** What can be decided. */
    public enum Ruling {
        /** The reject stands. */
        UPHOLD,
        /** It was no fault of the hand-off. */
        OVERTURN
    }

    /**
     * @param words      what is said with it; empty for nothing
     * @param requestKey names the request, so that a repeated delivery decides once
     */
    public Outcome rule(LeadNumber number, UserId who, Ruling ruling, String words, String requestKey) {
        return new Move(book).make(number, requestKey, lead -> decide(lead, who, ruling, words));
    }

    /** Why this person cannot decide it like that now; empty if they can. */
    public Optional<Refusal> refusal(Lead lead, UserId who, Ruling ruling) {
        return decide(lead, who, ruling, "") instanceof Move.Decision.Refuse refuse
                ? Optional.of(refuse.why())
                : Optional.empty();
    }

    private Move.Decision decide(Lead lead, UserId who, Ruling ruling, String words) {
        Contest contest = Contest.of(lead, book.history(lead.number()))
                .forPart(Part.DECIDER, who, open -> rules.whoDecides(open.dispute(), team));
        if (contest instanceof Contest.Refused refused) {
            return new Move.Decision.Refuse(refused.why());
        }
        Contest.Open open = (Contest.Open) contest;
        if (ruling == Ruling.OVERTURN && new Reopening(book, rules.rules()).isLeftAlone(lead)) {
            return new Move.Decision.Refuse(
                    new Refusal.NotDisputable(lead, Refusal.NotDisputable.Because.LEFT_ALONE, open.dispute()));
        }
        Change decided = ruling == Ruling.UPHOLD ? upheld(open, who) : overturned(open, who);
        return new Move.Decision.Do(words.isBlank() ? decided : decided.saying(Map.of(Typed.Kind.NOTE, words)));
    }

    private Change upheld(Contest.Open open, UserId who) {
        Dispute upheld = new Dispute.Upheld(clock.instant(), new Actor.Person(who), open.cycle());
        return open.lead().disputed(upheld, toBothSides(open, upheld));
    }

    private Change overturned(Contest.Open open, UserId who) {
        Instant now = clock.instant();
        Dispute.Reopening overturned =
                new Dispute.Overturned(now, new Actor.Person(who), open.cycle(), Reopening.events(open.history()));
        return open.lead()
                .reopen(
                        overturned,
                        new Reopening(book, rules.rules()).restored(open.lead(), open.history()),
                        toBothSides(open, overturned));
    }

    private static List<Notice> toBothSides(Contest.Open open, Dispute event) {
        return open.dispute().parties().stream()
                .<Notice>map(party -> new Notice.DisputeNews(event, party))
                .toList();
    }
}

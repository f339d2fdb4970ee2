package dev.baton.desk;

import dev.baton.lead.Actor;
import dev.baton.lead.Asked;
import dev.baton.lead.DisputableLead;
import dev.baton.lead.Dispute;
import dev.baton.lead.DisputeCase;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Notice;
import dev.baton.lead.Refusal;
import dev.baton.lead.Refusal.NotTheirPart.Part;
import dev.baton.lead.Typed;
import dev.baton.lead.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A rep whose reject is contested says why they rejected the lead, once, or takes the reject back. */
public final class AnswerDispute {

    private final LeadBook book;
    private final DisputeRules rules;
    private final Clock clock;

    public AnswerDispute(LeadBook book, DisputeRules rules, Clock clock) {
        this.book = book;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * A {@link Refusal.NotLikeThis} says what is wrong with the words.
     *
     * @param requestKey names the request, so that a repeated delivery answers once
     */
    public Outcome answer(LeadNumber number, UserId who, String words, String requestKey) {
        return new Move(book).make(number, requestKey, lead -> answered(lead, who, words));
    }

    /** The reject does not count, and the lead is in front of sales again. */
    public Outcome concede(LeadNumber number, UserId who, String requestKey) {
        return new Move(book).make(number, requestKey, lead -> conceded(lead, who));
    }

    /** Why this person cannot answer now; empty if they can. */
    public Optional<Refusal> refusal(Lead lead, UserId who) {
        Contest contest = contest(lead, who);
        if (contest instanceof Contest.Refused refused) {
            return Optional.of(refused.why());
        }
        return ((Contest.Open) contest).dispute().answered()
                ? Optional.of(new Refusal.AnsweredBefore(lead))
                : Optional.empty();
    }

    private Contest contest(Lead lead, UserId who) {
        return Contest.of(lead, book.history(lead.number()))
                .forPart(Part.REJECTER, who, open -> Set.of(open.dispute().rejecter()));
    }

    private Move.Decision answered(Lead lead, UserId who, String words) {
        Optional<Refusal> not = refusal(lead, who);
        if (not.isPresent()) {
            return new Move.Decision.Refuse(not.get());
        }
        if (words.isBlank()) {
            return new Move.Decision.Refuse(
                    new Refusal.NotLikeThis(lead.number(), Asked.TEXT, "Say in words why you rejected it."));
        }
        Contest.Open open = (Contest.Open) contest(lead, who);
        Dispute answer = new Dispute.Answered(clock.instant(), new Actor.Person(who), open.cycle());
        List<Notice> told =
                List.of(new Notice.DisputeNews(answer, open.dispute().disputer()));
        return new Move.Decision.Do(open.lead().disputed(answer, told).saying(Map.of(Typed.Kind.NOTE, words)));
    }

    private Move.Decision conceded(Lead lead, UserId who) {
        Contest contest = contest(lead, who);
        if (contest instanceof Contest.Refused refused) {
            return new Move.Decision.Refuse(refused.why());
        }
        Contest.Open open = (Contest.Open) contest;
        Reopening reopening = new Reopening(book, rules.rules());
        DisputeCase dispute = open.dispute();
        DisputableLead disputed = open.lead();
        if (reopening.isLeftAlone(lead)) {
            return new Move.Decision.Refuse(
                    new Refusal.NotDisputable(lead, Refusal.NotDisputable.Because.LEFT_ALONE, dispute));
        }
        Instant now = clock.instant();
        Dispute.Reopening conceded =
                new Dispute.Conceded(now, new Actor.Person(who), open.cycle(), Reopening.events(open.history()));
        List<Notice> told = List.of(new Notice.DisputeNews(conceded, dispute.disputer()));
        return new Move.Decision.Do(disputed.reopen(conceded, reopening.restored(disputed, open.history()), told));
    }
}

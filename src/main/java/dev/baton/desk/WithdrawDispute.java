package dev.baton.desk;

import dev.baton.lead.Actor;
import dev.baton.lead.Dispute;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Notice;
import dev.baton.lead.Refusal.NotTheirPart.Part;
import dev.baton.lead.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Whoever contested a reject does not any more. */
public final class WithdrawDispute {

    private final LeadBook book;
    private final Clock clock;

    public WithdrawDispute(LeadBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** @param requestKey names the request, so that a repeated delivery does it once */
    public Outcome withdraw(LeadNumber number, UserId who, String requestKey) {
        return new Move(book).make(number, requestKey, lead -> decide(lead, who));
    }

    private Move.Decision decide(Lead lead, UserId who) {
        Contest contest = Contest.of(lead, book.history(lead.number()))
                .forPart(Part.DISPUTER, who, open -> Set.of(open.dispute().disputer()));
        if (contest instanceof Contest.Refused refused) {
            return new Move.Decision.Refuse(refused.why());
        }
        Contest.Open open = (Contest.Open) contest;
        Dispute withdrawn = new Dispute.Withdrawn(clock.instant(), new Actor.Person(who), open.cycle());
        List<Notice> told =
                List.of(new Notice.DisputeNews(withdrawn, open.dispute().rejecter()));
        return new Move.Decision.Do(open.lead().disputed(withdrawn, told));
    }
}

package dev.baton.desk;

import dev.baton.lead.DomainAsk;
import dev.baton.lead.DormantLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.team.Team;
import java.time.Clock;
import java.util.Optional;

/** A manager decides whether everybody with the e-mail domain of a lead is held; the first one does. */
public final class DecideDomain {

    private final LeadBook book;
    private final Team team;
    private final Domain domain;
    private final Clock clock;

    public DecideDomain(LeadBook book, Team team, Clock clock) {
        this.book = book;
        this.team = team;
        this.domain = new Domain(book);
        this.clock = clock;
    }

    /**
     * @param suppress   whether they are to be held
     * @param requestKey names the request, so that a repeated delivery decides once
     */
    public Outcome decide(LeadNumber number, UserId manager, boolean suppress, String requestKey) {
        return new Move(book).make(number, requestKey, lead -> decide(lead, manager, suppress));
    }

    /** About which domain it is; empty where nobody asked. */
    public Optional<String> asked(LeadNumber number) {
        return book.askedDomain(number);
    }

    private Move.Decision decide(Lead lead, UserId manager, boolean suppress) {
        if (!team.isManager(manager)) {
            return new Move.Decision.Refuse(new Refusal.ForManagers());
        }
        Optional<DomainAsk> ask = DomainAsk.in(book.history(lead.number()));
        if (!(lead instanceof DormantLead dormant)
                || ask.isEmpty()
                || !ask.get().isOpen()) {
            return new Move.Decision.Refuse(new Refusal.NoDomainAsked(lead, ask.orElse(null)));
        }
        Optional<String> problem = suppress ? domain.whyNotAsked(lead) : Optional.empty();
        return problem.<Move.Decision>map(why -> new Move.Decision.Refuse(
                        new Refusal.NotLikeThis(lead.number(), null, why + " “Leave it” takes it off the list.")))
                .orElseGet(() -> new Move.Decision.Do(dormant.decideDomain(manager, clock.instant(), suppress)));
    }
}

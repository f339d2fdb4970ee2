package dev.baton.desk;

import dev.baton.lead.Actor;
import dev.baton.lead.Change;
import dev.baton.lead.Claim;
import dev.baton.lead.Handing;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.QualifiedLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.SettledLead;
import dev.baton.lead.UserId;
import dev.baton.team.Member;
import dev.baton.team.Presence;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A manager gives a lead to a rep who may claim there: an open one, or one that is somebody else's. */
public final class ReassignLead {

    private final Move move;
    private final Takers takers;
    private final Clock clock;

    public ReassignLead(LeadBook book, Presence presence, Clock clock) {
        this.move = new Move(book);
        this.takers = new Takers(presence);
        this.clock = clock;
    }

    /** @param requestKey names the request, so that a repeated delivery moves once */
    public Outcome reassign(LeadNumber number, UserId manager, UserId rep, String requestKey) {
        return move.make(number, requestKey, lead -> decide(lead, manager, rep));
    }

    /** Whoever it can be given to, by name. */
    public List<Member> takers(Lead lead) {
        return takers.of(lead, clock.instant());
    }

    /** Why this person can give it to nobody; empty if they can. */
    public Optional<Refusal> refusal(Lead lead, UserId manager) {
        return takers.isManager(manager) ? closed(lead) : Optional.of(new Refusal.ForManagers());
    }

    private Move.Decision decide(Lead lead, UserId manager, UserId rep) {
        Instant now = clock.instant();
        Optional<Refusal> not = refusal(lead, manager).or(() -> takers.refusal(lead, rep, now));
        boolean told = lead.claim().map(Claim::owner).filter(takers::isKnown).isPresent();
        Supplier<Change> given = () -> given(lead, rep, new Handing(new Actor.Person(manager), now, told));
        return not.<Move.Decision>map(Move.Decision.Refuse::new).orElseGet(() -> new Move.Decision.Do(given.get()));
    }

    private static Optional<Refusal> closed(Lead lead) {
        if (lead instanceof HeldLead held) {
            return Optional.of(new Refusal.StillHeld(held));
        }
        return lead instanceof SettledLead settled && !(settled instanceof QualifiedLead)
                ? Optional.of(new Refusal.NotFrom(settled, Refusal.Move.REASSIGN))
                : Optional.empty();
    }

    private static Change given(Lead lead, UserId rep, Handing handing) {
        if (lead instanceof OpenLead open) {
            return open.assign(rep, handing);
        }
        return lead instanceof OwnedLead owned
                ? owned.assign(rep, handing)
                : ((QualifiedLead) lead).assign(rep, handing);
    }
}

package dev.baton.desk;

import dev.baton.lead.Actor;
import dev.baton.lead.Aftermath;
import dev.baton.lead.DormantLead;
import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.team.Role;
import dev.baton.team.Team;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** A manager takes back that an e-mail address was suppressed. Who asked for no contact is left alone for good. */
public final class LiftSuppression {

    private static final Set<Role> WHO = Set.of(Role.MANAGER, Role.OPERATIONS);

    private final LeadBook book;
    private final Team team;
    private final Clock clock;

    public LiftSuppression(LeadBook book, Team team, Clock clock) {
        this.book = book;
        this.team = team;
        this.clock = clock;
    }

    /** @param requestKey names the request, so that a repeated delivery lifts once */
    public Outcome lift(LeadNumber number, UserId who, String requestKey) {
        return new Move(book).make(number, requestKey, lead -> decide(lead, who));
    }

    private Move.Decision decide(Lead lead, UserId who) {
        if (!mayLift(who)) {
            return refuse(lead, "Only a manager or operations can do that.");
        }
        List<Event> history = book.history(lead.number());
        if (history.stream().anyMatch(event -> event instanceof Aftermath.Suppressed said && said.forGood())) {
            return refuse(lead, "This person asked for no contact, and nobody takes that back here.");
        }
        if (!(lead instanceof DormantLead dormant) || !isSuppressed(history)) {
            return refuse(lead, "Its e-mail address is not suppressed.");
        }
        return new Move.Decision.Do(dormant.lift(new Actor.Person(who), clock.instant()));
    }

    private boolean mayLift(UserId who) {
        return team.member(who)
                .filter(member -> member.active() && member.roles().stream().anyMatch(WHO::contains))
                .isPresent();
    }

    private static boolean isSuppressed(List<Event> history) {
        return history.stream()
                .filter(event -> event instanceof Aftermath.Suppressed || event instanceof Aftermath.Lifted)
                .reduce((earlier, later) -> later)
                .filter(Aftermath.Suppressed.class::isInstance)
                .isPresent();
    }

    private static Move.Decision refuse(Lead lead, String problem) {
        return new Move.Decision.Refuse(new Refusal.NotLikeThis(lead.number(), null, problem));
    }
}

package dev.baton.desk;

import dev.baton.lead.Actor;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Lifting;
import dev.baton.lead.Refusal;
import dev.baton.lead.Suppression;
import dev.baton.lead.UserId;
import dev.baton.team.Role;
import dev.baton.team.Team;
import java.time.Clock;
import java.util.Optional;
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
        if (!team.isOneOf(who, WHO)) {
            return refuse(lead, "Only a manager or operations can do that.");
        }
        Optional<Suppression> suppression =
                book.suppression(lead.number(), lead.facts().identities());
        if (suppression.isEmpty()) {
            return refuse(lead, "Its e-mail address is not suppressed.");
        }
        if (suppression.get().forGood()) {
            return refuse(lead, "This person asked for no contact, and nobody takes that back here.");
        }
        LeadNumber by = suppression.get().by();
        return by.equals(lead.number())
                ? new Move.Decision.Do(lead.match(new Lifting(new Actor.Person(who), clock.instant())))
                : refuse(
                        lead,
                        "That was said with " + by + ", and is taken back there: /lead unsuppress " + by.value() + ".");
    }

    private static Move.Decision refuse(Lead lead, String problem) {
        return new Move.Decision.Refuse(new Refusal.NotLikeThis(lead.number(), null, problem));
    }
}

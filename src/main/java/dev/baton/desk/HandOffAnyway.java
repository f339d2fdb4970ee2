package dev.baton.desk;

import dev.baton.intake.PlainText;
import dev.baton.intake.Rules;
import dev.baton.lead.Actor;
import dev.baton.lead.Asked;
import dev.baton.lead.HandOff;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.team.Role;
import dev.baton.team.Team;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Marketing hands off a lead that is not ready, and says why; where it goes, the playbook says. */
public final class HandOffAnyway {

    /** Who may: whoever answers for what comes to sales. */
    public static final Set<Role> WHO = MendLead.WHO;

    /** So long may the reason be, in UTF-16 units. */
    public static final int LONGEST = 500;

    private final LeadBook book;
    private final Team team;
    private final Rules rules;
    private final Clock clock;

    /** @param clock the domain's */
    public HandOffAnyway(LeadBook book, Team team, Rules rules, Clock clock) {
        this.book = book;
        this.team = team;
        this.rules = rules;
        this.clock = clock;
    }

    /** Why this person cannot hand it off; empty where they can. */
    public Optional<Refusal> refusal(Lead lead, UserId who) {
        return new MayHandOff(book, team).refusal(lead, who);
    }

    /**
     * A {@link Refusal.NotLikeThis} about the {@link Asked#TEXT} says what is wrong with the reason.
     *
     * @param why        as it was typed
     * @param requestKey names the request, so that a repeated delivery hands off once
     */
    public Outcome handOff(LeadNumber number, UserId who, String why, String requestKey) {
        return new Move(book)
                .make(
                        number,
                        requestKey,
                        lead -> decide(lead, who, PlainText.of(why).strip()));
    }

    private Move.Decision decide(Lead lead, UserId who, String why) {
        Optional<Refusal> refusal = refusal(lead, who);
        if (refusal.isPresent()) {
            return new Move.Decision.Refuse(refusal.get());
        }
        if (why.isBlank() || why.length() > LONGEST) {
            String problem = why.isBlank()
                    ? "Say why it should go to sales although it is not ready."
                    : "Say it in " + LONGEST + " characters at most.";
            return new Move.Decision.Refuse(new Refusal.NotLikeThis(lead.number(), Asked.TEXT, problem));
        }
        HandOff handOff = rules.handOff(lead.facts(), lead.scorecard(), clock.instant());
        return ((HeldLead) lead)
                .handOffAnyway(new Actor.Person(who), handOff, why)
                .<Move.Decision>map(Move.Decision.Do::new)
                .orElseThrow();
    }
}

package dev.baton.desk;

import dev.baton.intake.Contacts;
import dev.baton.intake.Rules;
import dev.baton.lead.Actor;
import dev.baton.lead.Aftermath;
import dev.baton.lead.Correction;
import dev.baton.lead.Event;
import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Refusal;
import dev.baton.lead.RejectedLead;
import dev.baton.lead.Scorecard;
import dev.baton.lead.Truth;
import dev.baton.lead.UserId;
import dev.baton.team.Role;
import dev.baton.team.Team;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Marketing mends what a rep found wrong or missing, and the lead is handed off again in the same cycle. */
public final class MendLead {

    private static final Set<Role> WHO = Set.of(Role.MARKETER, Role.MARKETING_LEAD, Role.OPERATIONS);

    private final LeadBook book;
    private final Team team;
    private final Rules rules;
    private final Contacts contacts;
    private final Clock clock;

    public MendLead(LeadBook book, Team team, Rules rules, Contacts contacts, Clock clock) {
        this.book = book;
        this.team = team;
        this.rules = rules;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * @param value      of the field that was asked for, as a person writes it
     * @param requestKey names the request, so that a repeated delivery mends once
     */
    public Outcome mend(LeadNumber number, UserId who, String value, String requestKey) {
        return new Move(book).make(number, requestKey, lead -> decide(lead, who, value));
    }

    private Move.Decision decide(Lead lead, UserId who, String value) {
        if (!mayMend(who)) {
            return refuse(lead, "Marketing mends what is wrong with a lead, and the playbook does not name you there.");
        }
        Optional<String> asked = fieldOf(lead);
        if (asked.isEmpty() || !(lead instanceof RejectedLead rejected)) {
            return refuse(lead, "Nothing of it waits to be mended.");
        }
        String field = asked.get();
        Optional<Facts> truth = normal(lead, field, value).flatMap(normal -> new Truth(field, normal).in(lead.facts()));
        if (truth.isEmpty()) {
            return refuse(
                    lead,
                    "“" + value + "” cannot be its " + field + ". Give it as one writes it, a phone number"
                            + " with its country code, a country as two letters.");
        }
        Scorecard scored = rules.score(truth.get());
        Scorecard rescored = book.isSuppressed(truth.get().identities()) ? scored.suppressed() : scored;
        Instant now = clock.instant();
        Correction mended = new Correction(field, truth.get(), rescored);
        return new Move.Decision.Do(rejected.fix(
                new Actor.Person(who), now, field, mended, () -> rules.handOff(truth.get(), rescored, now)));
    }

    private boolean mayMend(UserId who) {
        return team.member(who)
                .filter(member -> member.active() && member.roles().stream().anyMatch(WHO::contains))
                .isPresent();
    }

    /** What was asked for last, where nothing was mended or handed off since. */
    private Optional<String> fieldOf(Lead lead) {
        String field = null;
        for (Event event : book.history(lead.number())) {
            if (event instanceof Aftermath.FixAsked asked) {
                field = asked.field();
            } else if (event instanceof Aftermath.Fixed || event instanceof Event.HandedOff) {
                field = null;
            }
        }
        return Optional.ofNullable(field);
    }

    private Optional<String> normal(Lead lead, String field, String value) {
        return switch (field) {
            case "email" -> contacts.email(value);
            case "phone" -> contacts.phone(value, lead.facts().company().country());
            default -> Optional.of(value).filter(given -> !given.isBlank());
        };
    }

    private static Move.Decision refuse(Lead lead, String problem) {
        return new Move.Decision.Refuse(new Refusal.NotLikeThis(lead.number(), null, problem));
    }
}

package dev.baton.desk;

import dev.baton.intake.FieldReader;
import dev.baton.intake.FieldReading;
import dev.baton.intake.Rules;
import dev.baton.lead.Actor;
import dev.baton.lead.Asked;
import dev.baton.lead.Correction;
import dev.baton.lead.FactNames;
import dev.baton.lead.Facts;
import dev.baton.lead.FixTask;
import dev.baton.lead.Identity;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.MergedLead;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.RejectedLead;
import dev.baton.lead.Scorecard;
import dev.baton.lead.Truth;
import dev.baton.lead.UserId;
import dev.baton.team.Role;
import dev.baton.team.Team;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Marketing mends what a rep found wrong or missing, and the lead is handed off again in the same cycle. */
public final class MendLead {

    /** Who may. */
    public static final Set<Role> WHO = Set.of(Role.MARKETER, Role.MARKETING_LEAD, Role.MANAGER, Role.OPERATIONS);

    private final LeadBook book;
    private final Team team;
    private final Rules rules;
    private final FieldReader reader;
    private final Clock clock;

    public MendLead(LeadBook book, Team team, Rules rules, FieldReader reader, Clock clock) {
        this.book = book;
        this.team = team;
        this.rules = rules;
        this.reader = reader;
        this.clock = clock;
    }

    /** What waits to be mended, as it stands now. */
    public sealed interface Look {

        record Waits(FixTask task) implements Look {}

        record Refused(Refusal why) implements Look {}
    }

    public Look look(Lead lead, UserId who) {
        if (!team.isOneOf(who, WHO)) {
            return new Look.Refused(new Refusal.ForMarketers(lead.number()));
        }
        Optional<FixTask> task = FixTask.last(book.history(lead.number()), book.isSuppressed(lead, lead.facts()));
        return task.isPresent() && task.get().isOpen() && lead instanceof RejectedLead
                ? new Look.Waits(task.get())
                : new Look.Refused(new Refusal.NothingToMend(lead, task.orElse(null)));
    }

    /**
     * A {@link Refusal.NotLikeThis} about the {@link Asked#VALUE} says what is wrong with it.
     *
     * @param value      of the field that was asked for, as a person writes it
     * @param requestKey names the request, so that a repeated delivery mends once
     */
    public Outcome mend(LeadNumber number, UserId who, String value, String requestKey) {
        return new Move(book).make(number, requestKey, lead -> decide(lead, who, value));
    }

    private Move.Decision decide(Lead lead, UserId who, String value) {
        Look look = look(lead, who);
        return look instanceof Look.Waits waits && lead instanceof RejectedLead rejected
                ? mended(rejected, who, waits.task().asked().field(), value)
                : new Move.Decision.Refuse(((Look.Refused) look).why());
    }

    private Move.Decision mended(RejectedLead lead, UserId who, String field, String value) {
        FieldReading read = reader.read(field, value, lead.facts().company().country());
        if (read instanceof FieldReading.Bad bad) {
            return notLikeThis(lead, bad.sentence());
        }
        String normal = ((FieldReading.Good) read).value();
        Facts truth = new Truth(field, normal).in(lead.facts()).orElseThrow();
        if (FactNames.values(lead.facts(), field).equals(List.of(normal))) {
            return notLikeThis(lead, "That is what it has already, and what was found wrong.");
        }
        Optional<Lead> other = alsoKnownAs(lead, truth);
        if (other.isPresent()) {
            return notLikeThis(lead, samePerson(lead, other.get()));
        }
        Scorecard scored = rules.score(truth);
        Scorecard rescored = book.isSuppressed(lead, truth) ? scored.suppressed() : scored;
        Instant now = clock.instant();
        Correction mended = new Correction(field, truth, rescored);
        return new Move.Decision.Do(
                lead.fix(new Actor.Person(who), now, field, mended, () -> rules.handOff(truth, rescored, now)));
    }

    /** Another lead that is known by what would be this one's from now on. */
    private Optional<Lead> alsoKnownAs(Lead lead, Facts truth) {
        List<Identity> gained = truth.identities().stream()
                .filter(identity -> !lead.facts().identities().contains(identity))
                .toList();
        Optional<Lead> known = book.findByIdentity(gained);
        while (known.isPresent() && known.get() instanceof MergedLead merged) {
            known = book.find(merged.survivor());
        }
        return known.filter(other -> !other.number().equals(lead.number()));
    }

    private static String samePerson(Lead lead, Lead other) {
        boolean live = other instanceof OpenLead || other instanceof OwnedLead;
        String number = other.number().toString();
        return "That is " + number + "'s already, so both would be one person. "
                + (live
                        ? "A rep makes them one: “/lead reject "
                                + other.number().value() + " duplicate "
                                + lead.number().value() + "”."
                        : "“/lead show " + other.number().value() + "” opens that one.");
    }

    private static Move.Decision notLikeThis(Lead lead, String problem) {
        return new Move.Decision.Refuse(new Refusal.NotLikeThis(lead.number(), Asked.VALUE, problem));
    }
}

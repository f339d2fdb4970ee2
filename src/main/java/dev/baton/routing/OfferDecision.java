package dev.baton.routing;

import dev.baton.lead.Event;
import dev.baton.lead.Offer;
import dev.baton.lead.Offer.PassedOver;
import dev.baton.lead.Offering;
import dev.baton.lead.OpenLead;
import dev.baton.lead.UserId;
import dev.baton.sla.BusinessHours;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * To whom one lead is offered now: to its previous owner, to whoever has a colleague, then by turns, and in the end to
 * everybody on the roster.
 */
public final class OfferDecision {

    private final OfferRules rules;
    private final OpenLead lead;
    private final OfferHistory history;
    private final Circumstances circumstances;
    private final Instant at;
    private final Map<UserId, PassedOver.Why> passedOver = new LinkedHashMap<>();

    /** @param history of the lead, up to now */
    public OfferDecision(
            OfferRules rules, OpenLead lead, List<Event> history, Circumstances circumstances, Instant at) {
        this.rules = rules;
        this.lead = lead;
        this.history = OfferHistory.of(history);
        this.circumstances = circumstances;
        this.at = at;
    }

    /** @param rotation after this decision; null where nobody had a turn */
    public record Decided(Offering offering, @Nullable Rotation rotation) {}

    public Decided decide() {
        Optional<Offer> known = previousOwner().or(this::colleague);
        if (known.isPresent()) {
            return decided(known.get(), null);
        }
        RosterRule rule = rules.roster(lead.committed());
        Duration offerFor = rule.offerFor();
        return offerFor == null || history.turns() >= rule.turns() ? decided(null, null) : byTurns(offerFor);
    }

    private Optional<Offer> previousOwner() {
        if (!rules.previousOwnerFirst() || history.wasOffered()) {
            return Optional.empty();
        }
        return history.previousOwner()
                .filter(this::isAvailable)
                .map(owner -> offer(owner, hours().workingDay(), Offer.Reason.PREVIOUS_OWNER));
    }

    private Optional<Offer> colleague() {
        Duration first = rules.colleagueFirst();
        if (first == null || history.wasOffered(Offer.Reason.COLLEAGUE)) {
            return Optional.empty();
        }
        return circumstances.colleagues().stream()
                .filter(colleague -> candidate(colleague.owner()).isPresent() && isAvailable(colleague.owner()))
                .findFirst()
                .map(colleague -> new Offer(
                        colleague.owner(), at, hours().add(at, first), Offer.Reason.COLLEAGUE, colleague.lead()));
    }

    private Decided byTurns(Duration offerFor) {
        Map<UserId, Integer> available = new LinkedHashMap<>();
        // Asked for before the people are looked at, so that two leads do not see the same ones free.
        Rotation rotation = circumstances.rotation();
        circumstances.candidates().stream()
                .filter(candidate -> isAvailable(candidate.rep()))
                .forEach(candidate -> available.put(candidate.rep(), candidate.weight()));
        return rotation.next(available)
                .map(turn -> decided(offer(turn.rep(), offerFor, Offer.Reason.TURN), turn.after()))
                .orElseGet(() -> decided(null, null));
    }

    /** Notes it where they are not. */
    private boolean isAvailable(UserId rep) {
        Optional<PassedOver.Why> unless = unless(rep);
        unless.ifPresent(why -> passedOver.putIfAbsent(rep, why));
        return unless.isEmpty();
    }

    private Optional<PassedOver.Why> unless(UserId rep) {
        Optional<Candidate> candidate = candidate(rep);
        if (candidate.isEmpty()) {
            return Optional.of(PassedOver.Why.NOT_ON_ROSTER);
        }
        return history.wasOfferedTo(rep) ? Optional.of(PassedOver.Why.HAD_IT) : candidate.map(Candidate::unless);
    }

    private Optional<Candidate> candidate(UserId rep) {
        return circumstances.candidates().stream()
                .filter(candidate -> candidate.rep().equals(rep))
                .findFirst();
    }

    private Offer offer(UserId rep, Duration businessTime, Offer.Reason reason) {
        return new Offer(rep, at, hours().add(at, businessTime), reason, null);
    }

    private BusinessHours hours() {
        return rules.hours(lead.committed());
    }

    private Decided decided(@Nullable Offer offer, @Nullable Rotation rotation) {
        List<PassedOver> passed = new ArrayList<>();
        passedOver.forEach((rep, why) -> passed.add(new PassedOver(rep, why)));
        return new Decided(new Offering(offer, passed), rotation);
    }
}

package dev.baton.desk;

import dev.baton.lead.Actor;
import dev.baton.lead.Asked;
import dev.baton.lead.Change;
import dev.baton.lead.DisputableLead;
import dev.baton.lead.Dispute;
import dev.baton.lead.DisputeCase;
import dev.baton.lead.Event;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.MergedLead;
import dev.baton.lead.Notice;
import dev.baton.lead.Refusal;
import dev.baton.lead.Refusal.NotDisputable.Because;
import dev.baton.lead.Rejection;
import dev.baton.lead.Typed;
import dev.baton.lead.UserId;
import dev.baton.team.Role;
import dev.baton.team.Team;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Marketing contests a reject, once, while the lead is still as that left it. */
public final class RaiseDispute {

    /** Who may. */
    public static final Set<Role> WHO = Set.of(Role.MARKETER, Role.MARKETING_LEAD);

    private final LeadBook book;
    private final Team team;
    private final DisputeRules rules;
    private final Clock clock;

    public RaiseDispute(LeadBook book, Team team, DisputeRules rules, Clock clock) {
        this.book = book;
        this.team = team;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * A {@link Refusal.NotLikeThis} about the {@link Asked#TEXT} says what is wrong with the evidence.
     *
     * @param requestKey names the request, so that a repeated delivery contests once
     */
    public Outcome raise(LeadNumber number, UserId who, Evidence evidence, String requestKey) {
        return new Move(book).make(number, requestKey, lead -> decide(lead, who, evidence));
    }

    /** Because this person cannot contest it now; empty if they can. */
    public Optional<Refusal> refusal(Lead lead, UserId who) {
        return look(lead, who) instanceof Look.Refused refused ? Optional.of(refused.why()) : Optional.empty();
    }

    /** Who would rule on it. */
    public Set<UserId> whoDecides(LeadNumber number) {
        return DisputeCase.open(book.history(number))
                .map(dispute -> rules.whoDecides(dispute, team))
                .orElse(Set.of());
    }

    private sealed interface Look {

        record May(DisputableLead lead, UserId rejecter, Set<UserId> deciders) implements Look {}

        record Refused(Refusal why) implements Look {}
    }

    private Look look(Lead lead, UserId who) {
        if (!team.isOneOf(who, WHO)) {
            return new Look.Refused(new Refusal.ForDisputers(lead.number()));
        }
        List<Event> history = book.history(lead.number());
        Optional<Rejection> rejection = Rejection.last(history);
        Optional<Because> not = wasDisputed(rejection, history)
                ? Optional.of(Because.ALREADY)
                : rejection.map(last -> why(lead, last, history)).orElse(Optional.of(Because.NOT_REJECTED));
        if (not.isPresent()) {
            return refuse(lead, not.get(), history);
        }
        UserId rejecter = ((Actor.Person) rejection.orElseThrow().event().by()).id();
        if (rejecter.equals(who)) {
            return refuse(lead, Because.THEIR_OWN, history);
        }
        Set<UserId> deciders = rules.deciders().among(team.members(), Set.of(who, rejecter), false);
        return deciders.isEmpty()
                ? refuse(lead, Because.NOBODY_DECIDES, history)
                : new Look.May((DisputableLead) lead, rejecter, deciders);
    }

    private static Look refuse(Lead lead, Because why, List<Event> history) {
        @Nullable DisputeCase dispute = why == Because.ALREADY ? DisputeCase.last(history).orElseThrow() : null;
        return new Look.Refused(new Refusal.NotDisputable(lead, why, dispute));
    }

    private Optional<Because> why(Lead lead, Rejection last, List<Event> history) {
        if (!last.isReject() || !(last.event().by() instanceof Actor.Person)) {
            return Optional.of(Because.DISQUALIFIED);
        }
        if (lead instanceof MergedLead) {
            return Optional.of(Because.MERGED);
        }
        if (!(lead instanceof DisputableLead disputable) || !last.leftAs(disputable)) {
            return Optional.of(last.handedOff(history) ? Because.REROUTED : Because.MOVED_ON);
        }
        if (clock.instant().isAfter(last.event().at().plus(DisputeRules.WITHIN))) {
            return Optional.of(Because.TOO_LATE);
        }
        return new Reopening(book, rules.rules()).isLeftAlone(lead)
                ? Optional.of(Because.LEFT_ALONE)
                : Optional.empty();
    }

    /** Also where the reject does not count any more because of that; not where the lead was turned down again since. */
    private static boolean wasDisputed(Optional<Rejection> last, List<Event> history) {
        return DisputeCase.last(history)
                .map(DisputeCase::raised)
                .filter(raised -> last.map(down -> down.events().get(0)).orElse(0) <= history.lastIndexOf(raised))
                .isPresent();
    }

    private Move.Decision decide(Lead lead, UserId who, Evidence evidence) {
        Look look = look(lead, who);
        if (look instanceof Look.Refused refused) {
            return new Move.Decision.Refuse(refused.why());
        }
        if (evidence.words().isBlank()) {
            return new Move.Decision.Refuse(
                    new Refusal.NotLikeThis(lead.number(), Asked.TEXT, "Say what shows that it was no fault."));
        }
        return new Move.Decision.Do(raised((Look.May) look, who, evidence));
    }

    private Change raised(Look.May may, UserId who, Evidence evidence) {
        Instant now = clock.instant();
        HandOff handOff = may.lead().handOff().orElseThrow();
        Dispute raised = new Dispute.Raised(
                now,
                new Actor.Person(who),
                handOff.cycle(),
                evidence.ground(),
                may.rejecter(),
                rules.halfWay(handOff, now),
                rules.due(handOff, now));
        List<Notice> told = new ArrayList<>();
        told.add(new Notice.DisputeShown(may.rejecter()));
        may.deciders().forEach(decider -> told.add(new Notice.DisputeShown(decider)));
        Map<Typed.Kind, String> texts = new EnumMap<>(Typed.Kind.class);
        texts.put(Typed.Kind.NOTE, evidence.words());
        if (evidence.link() != null) {
            texts.put(Typed.Kind.LINK, evidence.link());
        }
        return may.lead().disputed(raised, told).saying(texts);
    }
}

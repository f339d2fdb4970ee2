package dev.baton.desk;

import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.query.LeadFilter;
import dev.baton.query.LeadSearch;
import dev.baton.team.Member;
import dev.baton.team.Team;
import java.time.Clock;
import java.util.Optional;

/** The best lead that somebody may claim: what is offered to them first, then by score and promise. */
public final class NextLead {

    /** Every round that is lost means that somebody else claimed a lead in the meantime. */
    private static final int ROUNDS = 20;

    private final LeadBook book;
    private final LeadSearch search;
    private final Team team;
    private final ClaimLead claimLead;
    private final Clock clock;

    /** @param clock the domain's */
    public NextLead(LeadBook book, LeadSearch search, Team team, ClaimLead claimLead, Clock clock) {
        this.book = book;
        this.search = search;
        this.team = team;
        this.claimLead = claimLead;
        this.clock = clock;
    }

    /** What became of asking for the next lead. */
    public sealed interface Taken {

        /** The lead that was asked for last, and what came of that. */
        record Asked(LeadNumber lead, Outcome outcome) implements Taken {}

        /** There is nothing that they may claim. */
        record NothingWaits() implements Taken {}

        /** This very request got somebody a lead before. */
        record TakenBefore() implements Taken {}
    }

    /** Empty where nothing waits that this person may claim. */
    public Optional<OpenLead> best(UserId rep) {
        return team.member(rep).filter(Member::active).flatMap(this::best);
    }

    private Optional<OpenLead> best(Member member) {
        LeadFilter.Claimant claimant = new LeadFilter.Claimant(member.id(), member.rosters(), clock.instant());
        for (Lead lead : search.find(LeadFilter.in(State.OPEN).claimableBy(claimant), 1)) {
            if (lead instanceof OpenLead open) {
                return Optional.of(open);
            }
        }
        return Optional.empty();
    }

    /**
     * Claims the best, and the following one where somebody else was faster.
     *
     * @param requestKey names the request, so that a repeated delivery claims one lead
     */
    public Taken claim(UserId rep, String requestKey) {
        for (int round = 0; round < ROUNDS; round++) {
            if (book.carriedOut(requestKey).isPresent()) {
                return new Taken.TakenBefore();
            }
            Optional<OpenLead> best = best(rep);
            if (best.isEmpty()) {
                return new Taken.NothingWaits();
            }
            LeadNumber number = best.get().number();
            Outcome outcome = claimLead.claim(number, rep, requestKey);
            if (outcome instanceof Outcome.AlreadyCarriedOut) {
                return new Taken.TakenBefore();
            }
            if (!wasLost(outcome)) {
                return new Taken.Asked(number, outcome);
            }
        }
        return new Taken.NothingWaits();
    }

    /** Refused because of what happened since it was the best. */
    private static boolean wasLost(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                && !(refused.why() instanceof Refusal.NotOnRoster)
                && !(refused.why() instanceof Refusal.TeamUnknown);
    }
}

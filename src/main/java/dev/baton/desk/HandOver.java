package dev.baton.desk;

import dev.baton.lead.Actor;
import dev.baton.lead.Claim;
import dev.baton.lead.Handing;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Once;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.QualifiedLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.query.LeadFilter;
import dev.baton.query.LeadSearch;
import dev.baton.team.Member;
import dev.baton.team.Presence;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A manager hands everything over that somebody works on, to a rep or back to the channel. Each lead is committed by
 * itself: what was moved before a crash stays moved, and asking again moves the rest.
 */
public final class HandOver {

    /** More than anybody works on. */
    private static final int MOST = 1_000;

    private final LeadBook book;
    private final LeadSearch search;
    private final Takers takers;
    private final Clock clock;

    /** @param clock the domain's */
    public HandOver(LeadBook book, LeadSearch search, Presence presence, Clock clock) {
        this.book = book;
        this.search = search;
        this.takers = new Takers(presence);
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param to null for the channel of each lead
     */
    public record Request(
            UserId manager, UserId from, @Nullable UserId to, String key) {}

    /** What became of it. */
    public sealed interface Result {

        /** What could be moved is; both may be empty. */
        record Done(List<LeadNumber> moved, List<Kept> kept) implements Result {
            public Done {
                moved = List.copyOf(moved);
                kept = List.copyOf(kept);
            }
        }

        /** Nothing was moved. */
        record Refused(Refusal why) implements Result {}

        /**
         * This very request was carried out before, and not a second time.
         *
         * @param moved then, as they were told
         */
        record DoneBefore(String moved) implements Result {}
    }

    /** A lead that stays where it is. */
    public record Kept(LeadNumber lead, Why why) {}

    public enum Why {
        /** Whom it would go to may not claim there. */
        NOT_ON_ROSTER,
        /** An opportunity belongs to a person, and none was named. */
        QUALIFIED,
        /** Somebody else moved it in the meantime. */
        MOVED_ON
    }

    public Result handOver(Request request) {
        if (!takers.isManager(request.manager())) {
            return new Result.Refused(new Refusal.ForManagers());
        }
        Optional<LeadBook.Repeated> earlier = book.carriedOut(request.key());
        if (earlier.isPresent()) {
            return new Result.DoneBefore(earlier.get().answer());
        }
        if (request.to() != null && !takers.isAvailable(request.to(), clock.instant())) {
            return new Result.Refused(new Refusal.NotAvailable(request.to()));
        }
        Result.Done done = moveAll(request);
        String moved = done.moved().stream().map(LeadNumber::toString).collect(Collectors.joining(", "));
        book.commit(new Work(List.of(), List.of(), List.of(new Once(request.key(), "", leads -> moved))));
        return done;
    }

    /** Whoever has this lead and is not here any more; empty where it is nobody's or its owner is here. */
    public Optional<UserId> leaver(Lead lead) {
        return lead.claim().map(Claim::owner).filter(owner -> !takers.isKnown(owner));
    }

    /** Why this person hands nothing over; empty if they do. */
    public Optional<Refusal> refusal(UserId who) {
        return takers.isManager(who) ? Optional.empty() : Optional.of(new Refusal.ForManagers());
    }

    /** Everybody to whom something can be handed over, by name. */
    public List<Member> takers() {
        return takers.everybody(clock.instant());
    }

    /** What this person works on, best first. */
    public List<Lead> openWorkOf(UserId person) {
        return search.find(
                LeadFilter.in(State.CLAIMED, State.WORKING, State.QUALIFIED).ofOwner(person), MOST);
    }

    private Result.Done moveAll(Request request) {
        List<LeadNumber> moved = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (Lead lead : openWorkOf(request.from())) {
            LeadNumber number = lead.number();
            if (request.to() == null && lead instanceof QualifiedLead) {
                kept.add(new Kept(number, Why.QUALIFIED));
                continue;
            }
            Outcome outcome =
                    new Move(book).make(number, request.key() + "/" + number.value(), now -> decide(now, request));
            if (outcome instanceof Outcome.Refused refused) {
                boolean off = refused.why() instanceof Refusal.NotForThem;
                kept.add(new Kept(number, off ? Why.NOT_ON_ROSTER : Why.MOVED_ON));
            } else {
                moved.add(number);
            }
        }
        return new Result.Done(moved, kept);
    }

    private Move.Decision decide(Lead lead, Request request) {
        if (lead.claim().filter(claim -> claim.owner().equals(request.from())).isEmpty()) {
            return new Move.Decision.Refuse(new Refusal.NotTheirs(lead));
        }
        Instant now = clock.instant();
        Handing handing = new Handing(new Actor.Person(request.manager()), now, takers.isKnown(request.from()));
        @Nullable UserId to = request.to();
        if (to == null) {
            return lead instanceof OwnedLead owned
                    ? new Move.Decision.Do(owned.handBack(handing))
                    : new Move.Decision.Refuse(new Refusal.NotTheirs(lead));
        }
        Optional<Refusal> not = takers.refusal(lead, to, now);
        if (not.isPresent()) {
            return new Move.Decision.Refuse(not.get());
        }
        if (lead instanceof OwnedLead owned) {
            return new Move.Decision.Do(owned.assign(to, handing));
        }
        return lead instanceof QualifiedLead qualified
                ? new Move.Decision.Do(qualified.assign(to, handing))
                : new Move.Decision.Refuse(new Refusal.NotTheirs(lead));
    }
}

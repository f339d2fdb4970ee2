package dev.baton.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In front of sales, and nobody's.
 *
 * @param touches made since this hand-off by somebody who gave it back
 * @param offer   to the one rep who may claim it until then; null where it is everybody's on the roster
 */
public record OpenLead(
        LeadRecord record,
        HandOff committed,
        List<Touch> touches,
        @Nullable Offer offer) implements HandedOffLead {

    public OpenLead {
        touches = List.copyOf(touches);
    }

    /** Offered to nobody in particular. */
    public OpenLead(LeadRecord record, HandOff committed, List<Touch> touches) {
        this(record, committed, touches, null);
    }

    /** Nobody has tried to reach it yet. */
    public OpenLead(LeadRecord record, HandOff committed) {
        this(record, committed, List.of());
    }

    /** A rep takes it. */
    public Change claim(UserId rep, Instant at) {
        Claim claim = new Claim(rep, at);
        Lead after = touches.isEmpty()
                ? new ClaimedLead(record.next(), committed, claim)
                : new WorkingLead(record.next(), committed, claim, touches, null);
        Event event = claimed(claim);
        return new Change(
                this,
                after,
                List.of(event),
                List.of(new Notice.CardChanged(), new Notice.ThreadLine(event), new Notice.ContactForOwner(rep)),
                null);
    }

    /** A manager gives it to a rep. */
    public Change assign(UserId rep, Handing handing) {
        Claim claim = handing.claimFor(rep);
        Lead after = touches.isEmpty()
                ? new ClaimedLead(record.next(), committed, claim)
                : new WorkingLead(record.next(), committed, claim, touches, null);
        return handing.given(this, after, handing.to(rep, committed, null), rep);
    }

    @Override
    public Change touch(Touch touch, @Nullable NextStep next) {
        Claim claim = new Claim(touch.by(), touch.loggedAt());
        List<Touch> all = new ArrayList<>(touches);
        all.add(touch);
        Event claimed = claimed(claim);
        Event touched = Event.Touched.of(touch, committed, all.size(), next);
        return new Change(
                this,
                new WorkingLead(record.next(), committed, claim, all, next),
                List.of(claimed, touched),
                List.of(
                        new Notice.CardChanged(),
                        new Notice.ThreadLine(claimed),
                        new Notice.ThreadLine(touched),
                        new Notice.ContactForOwner(touch.by())),
                null);
    }

    /** Nobody has claimed it in time. */
    public Change alarm(Alarm alarm) {
        List<Event.PromiseRan> events = alarm.events(Promise.CLAIM, committed.cycle());
        return new Change(
                this,
                with(record.next()),
                List.copyOf(events),
                Happenings.alarmNotices(events, alarm, Notice.Reminder.About.UNCLAIMED),
                null);
    }

    @Override
    public OpenLead with(LeadRecord newer) {
        return new OpenLead(newer, committed, touches, offer);
    }

    /** Came in again while waiting. */
    public Change receive(Arrival arrival, Scorecard rescored) {
        OpenLead after = with(record.joinedBy(arrival, rescored));
        Event event = arrival.event(this, rescored);
        List<Notice> notices = List.of(new Notice.CardChanged(), new Notice.ThreadLine(event));
        return new Change(this, after, List.of(event), notices, arrival.toKeep().orElse(null));
    }

    /** The offer that keeps everybody else from claiming it then. */
    public Optional<Offer> offerAt(Instant now) {
        return Optional.ofNullable(offer).filter(running -> running.until().isAfter(now));
    }

    /**
     * Whoever it was offered to did not take it. To whom it goes next is decided when this is stored.
     *
     * @throws IllegalStateException if it is offered to nobody
     */
    public Change endOffer(Offer.End end, Instant at) {
        if (offer == null) {
            throw new IllegalStateException(number() + " is offered to nobody");
        }
        Event event = new OfferEvent.OfferEnded(at, new Actor.Baton(), committed.cycle(), offer.rep(), end, null);
        List<Notice> notices = List.of(new Notice.CardChanged(), new Notice.ThreadLine(event));
        return new Change(this, new OpenLead(record.next(), committed, touches), List.of(event), notices, null);
    }

    private Event claimed(Claim claim) {
        return new Event.Claimed(
                claim.at(), new Actor.Person(claim.owner()), committed.cycle(), committed.at(), committed.claimDue());
    }

    @Override
    public State state() {
        return State.OPEN;
    }

    @Override
    public Optional<Claim> claim() {
        return Optional.empty();
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.open(this);
    }
}

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
 */
public record OpenLead(LeadRecord record, HandOff committed, List<Touch> touches) implements HandedOffLead {

    public OpenLead {
        touches = List.copyOf(touches);
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
        return new OpenLead(newer, committed, touches);
    }

    /** Came in again while waiting. */
    public Change receive(Arrival arrival, Scorecard rescored) {
        OpenLead after = with(record.joinedBy(arrival, rescored));
        Event event = arrival.event(this, rescored);
        List<Notice> notices = List.of(new Notice.CardChanged(), new Notice.ThreadLine(event));
        return new Change(this, after, List.of(event), notices, arrival.toKeep().orElse(null));
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

package dev.baton.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A rep owns it and has not tried to reach it yet. */
public record ClaimedLead(LeadRecord record, HandOff committed, Claim owned) implements OwnedLead {

    /** Its owner has not touched it in time. */
    public Change alarm(Alarm alarm) {
        List<Event.PromiseRan> events = alarm.events(Promise.TOUCH, committed.cycle());
        List<Notice> notices = new ArrayList<>();
        notices.add(new Notice.Reminder(owner(), Notice.Reminder.About.TOUCH_DUE, alarm.due()));
        notices.addAll(Happenings.alarmNotices(events, alarm, Notice.Reminder.About.UNTOUCHED));
        return new Change(this, new ClaimedLead(record.next(), committed, owned), List.copyOf(events), notices, null);
    }

    /** Its owner did nothing with it for too long: it is the channel's again. */
    public Change takeBack(Instant at) {
        Event event = new Event.TakenBack(at, new Actor.Baton(), committed.cycle(), owner(), owned.at());
        List<Notice> notices = List.of(
                new Notice.CardChanged(),
                new Notice.ThreadLine(event),
                new Notice.Reminder(owner(), Notice.Reminder.About.TAKEN_BACK, at));
        return new Change(this, new OpenLead(record.next(), committed), List.of(event), notices, null);
    }

    @Override
    public OwnedLead ownedBy(Claim claim) {
        return new ClaimedLead(record.next(), committed, claim);
    }

    @Override
    public List<Touch> touches() {
        return List.of();
    }

    @Override
    public OwnedLead with(LeadRecord newer) {
        return new ClaimedLead(newer, committed, owned);
    }

    @Override
    public State state() {
        return State.CLAIMED;
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.claimed(this);
    }
}

package dev.baton.lead;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rep owns it, and somebody has tried to reach it since this hand-off.
 *
 * @param touches at least one
 * @param next    what the owner means to do next; null for nothing yet
 */
public record WorkingLead(
        LeadRecord record,
        HandOff committed,
        Claim owned,
        List<Touch> touches,
        @Nullable NextStep next) implements OwnedLead {

    public WorkingLead {
        touches = List.copyOf(touches);
        if (touches.isEmpty()) {
            throw new IllegalArgumentException("A lead that nobody has touched is claimed, not worked");
        }
    }

    public Touch lastTouch() {
        return touches.get(touches.size() - 1);
    }

    /** The time of the next step has come. */
    public Change stepDue(Instant at) {
        NextStep step = Objects.requireNonNull(next, "a step that comes due was planned");
        Event event = new FollowUp.StepDue(at, new Actor.Baton(), committed.cycle(), step.at());
        Notice told = new Notice.Reminder(owner(), Notice.Reminder.About.STEP_DUE, step.at());
        return new Change(this, with(record.next()), List.of(event), List.of(told), null);
    }

    /** Its owner does the next step at another time. */
    public Change moveStep(Instant at, NextStep later) {
        Event event = new FollowUp.StepMoved(at, new Actor.Person(owner()), committed.cycle(), later);
        return new Change(
                this,
                new WorkingLead(record.next(), committed, owned, touches, later),
                List.of(event),
                List.of(new Notice.CardChanged(), new Notice.ThreadLine(event)),
                null);
    }

    /**
     * Its owner takes it for a real opportunity.
     *
     * @param amount what it may be worth; null where nobody says
     */
    public Change qualify(Instant at, @Nullable Long amount) {
        Actor by = new Actor.Person(owner());
        Event event = new Pursuit.Qualified(at, by, committed.cycle(), amount);
        QualifiedLead after = new QualifiedLead(record.next(), Ending.of(this, by, at, null));
        List<Notice> notices = List.of(new Notice.CardChanged(), new Notice.ThreadLine(event));
        return new Change(this, after, List.of(event), notices, null);
    }

    /** The last touch was none: it is as it was before. */
    public Change undoTouch(Undoing undoing) {
        List<Touch> others = withoutLast();
        OwnedLead before = others.isEmpty()
                ? new ClaimedLead(record.next(), committed, owned)
                : new WorkingLead(record.next(), committed, owned, others, undoing.next());
        return undoing.of(this, before, committed);
    }

    /** The same of a touch that claimed it. */
    public Change undoTouchAndClaim(Undoing undoing) {
        OpenLead before = new OpenLead(record.next(), committed, withoutLast(), undoing.offer());
        return undoing.of(this, before, committed, new Notice.ContactOver(owner()));
    }

    private List<Touch> withoutLast() {
        return touches.subList(0, touches.size() - 1);
    }

    @Override
    public OwnedLead ownedBy(Claim claim) {
        return new WorkingLead(record.next(), committed, claim, touches, next);
    }

    @Override
    public OwnedLead with(LeadRecord newer) {
        return new WorkingLead(newer, committed, owned, touches, next);
    }

    @Override
    public State state() {
        return State.WORKING;
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.working(this);
    }
}

package dev.baton.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Kept, and in front of nobody: not ready, or put back until the person comes in again.
 *
 * @param ending how its last hand-off ended; null for a lead that was never handed off
 */
public record HeldLead(LeadRecord record, @Nullable Ending ending) implements Lead, DisputableLead {

    /** Never handed off. */
    public HeldLead(LeadRecord record) {
        this(record, null);
    }

    /** Came in again, still not ready. */
    public Change receive(Arrival arrival, Scorecard rescored) {
        HeldLead after = new HeldLead(record.joinedBy(arrival, rescored), ending);
        return new Change(
                this,
                after,
                List.of(arrival.event(this, rescored), Happenings.held(arrival, rescored)),
                List.of(),
                arrival.toKeep().orElse(null));
    }

    /**
     * Came in again and is ready now: handed off, or disqualified where it has had all its cycles.
     *
     * @param handOff as for a first time
     */
    public Change receiveReady(Arrival arrival, Scorecard rescored, HandOff handOff) {
        if (ending != null) {
            return new Comeback(this, ending).with(arrival, rescored, handOff);
        }
        OpenLead after = new OpenLead(record.joinedBy(arrival, rescored), handOff);
        Event.HandedOff handedOff = Happenings.handedOff(arrival.by(), handOff);
        return new Change(
                this,
                after,
                List.of(arrival.event(this, rescored), handedOff),
                Happenings.handOffNotices(handOff, handedOff),
                arrival.toKeep().orElse(null));
    }

    /**
     * Not ready, and handed off all the same because somebody says that it should be. Empty for one that has had all its
     * cycles.
     *
     * @param handOff as for a first time
     * @param why     in words
     */
    public Optional<Change> handOffAnyway(Actor by, HandOff handOff, String why) {
        if (ending != null && ending.handOff().cycle() == HandOff.CYCLES) {
            return Optional.empty();
        }
        HandOff next = ending == null ? handOff : handOff.asCycleAfter(ending.handOff());
        Event anyway = new Aftermath.HandedOffAnyway(
                next.at(),
                by,
                next.cycle(),
                record.scorecard().score(),
                record.scorecard().pointsMissing());
        Event.HandedOff handedOff = Happenings.handedOff(by, next);
        List<Notice> notices = new ArrayList<>();
        if (ending != null) {
            notices.add(new Notice.CardChanged(ending.handOff()));
        }
        notices.addAll(Happenings.handOffNotices(next, handedOff));
        notices.add(new Notice.ThreadLine(anyway));
        return Optional.of(new Change(
                this,
                new OpenLead(record.next(), next),
                List.of(handedOff, anyway),
                notices,
                null,
                List.of(new Typed(anyway, Typed.Kind.REASON, why))));
    }

    /** It was not meant like that: it is as it was before; empty for a lead that was never handed off. */
    public Optional<Change> undo(Undoing undoing) {
        return Optional.ofNullable(ending).map(ended -> ended.undone(this, undoing));
    }

    @Override
    public Optional<Ending> ended() {
        return Optional.ofNullable(ending);
    }

    @Override
    public HeldLead with(LeadRecord newer) {
        return new HeldLead(newer, ending);
    }

    @Override
    public State state() {
        return State.HELD;
    }

    @Override
    public Optional<HandOff> handOff() {
        return Optional.ofNullable(ending).map(Ending::handOff);
    }

    @Override
    public Optional<Claim> claim() {
        return Optional.empty();
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.held(this);
    }
}

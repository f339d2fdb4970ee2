package dev.baton.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The way that a lead took: its states, one after the other, without what was taken back. */
public final class LeadPath {

    private final List<Step> steps = new ArrayList<>();
    private State state = State.HELD;
    private @Nullable UserId owner;
    private int touches;
    private int cycle;

    private LeadPath() {}

    /**
     * It came into this state, to this owner, or to this place.
     *
     * @param owner whose it is or was; null for nobody's
     * @param event what brought it there: says who did it and when
     */
    public record Step(State state, @Nullable UserId owner, Event event) {}

    /** @param history of the lead from its beginning, oldest first */
    public static List<Step> of(List<Event> history) {
        LeadPath path = new LeadPath();
        WhatStands.of(history).forEach(path::go);
        return List.copyOf(path.steps);
    }

    private void go(Event event) {
        State stateBefore = state;
        UserId ownerBefore = owner;
        if (event instanceof Event.HandedOff handedOff) {
            touches = handedOff.cycle() == cycle ? touches : 0;
            cycle = handedOff.cycle();
            toNobody();
        } else if (event instanceof Event.Claimed claimed && claimed.by() instanceof Actor.Person rep) {
            to(rep.id());
        } else if (event instanceof Event.Touched) {
            touches++;
            state = State.WORKING;
        } else if (event instanceof Reassignment.Reassigned moved) {
            give(moved.to());
        } else if (event instanceof Event.Released
                || event instanceof Event.TakenBack
                || event instanceof Reassignment.HandedBack
                || event instanceof Dispute.Reopening) {
            toNobody();
        } else {
            settle(event);
        }
        if (steps.isEmpty()
                || event instanceof Event.HandedOff
                || state != stateBefore
                || !Objects.equals(owner, ownerBefore)) {
            steps.add(new Step(state, owner, event));
        }
    }

    private void give(UserId rep) {
        if (state == State.QUALIFIED) {
            owner = rep;
        } else {
            to(rep);
        }
    }

    private void to(UserId rep) {
        owner = rep;
        state = touches == 0 ? State.CLAIMED : State.WORKING;
    }

    private void toNobody() {
        owner = null;
        state = State.OPEN;
    }

    private void settle(Event event) {
        if (event instanceof Event.TurnedDown down) {
            state = down.kind() == Reason.Kind.REJECT ? State.REJECTED : State.DISQUALIFIED;
        } else if (event instanceof Event.HeldBack || event instanceof Event.Held) {
            state = State.HELD;
        } else if (event instanceof Event.Recycled) {
            state = State.RECYCLED;
        } else if (event instanceof Event.Merged) {
            state = State.MERGED;
        } else if (event instanceof Pursuit.Qualified) {
            state = State.QUALIFIED;
        } else if (event instanceof Pursuit.Won) {
            state = State.WON;
        } else if (event instanceof Pursuit.Lost) {
            state = State.LOST;
        }
    }
}

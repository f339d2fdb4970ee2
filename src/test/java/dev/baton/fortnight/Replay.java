package dev.baton.fortnight;

import dev.baton.lead.Actor;
import dev.baton.lead.Event;
import dev.baton.lead.FollowUp;
import dev.baton.lead.Lead;
import dev.baton.lead.NextStep;
import dev.baton.lead.OfferEvent;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.PursuedLead;
import dev.baton.lead.Pursuit;
import dev.baton.lead.Reason;
import dev.baton.lead.Reassignment;
import dev.baton.lead.RecycledLead;
import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.lead.WhatStands;
import dev.baton.lead.WorkingLead;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a lead is by its history alone, worked out event by event, without anything that Baton makes of a lead. */
final class Replay {

    private State state = State.HELD;
    private int cycle;
    private int touches;
    private @Nullable String channel;
    private @Nullable UserId owner;
    private @Nullable UserId offered;
    private @Nullable NextStep next;
    private @Nullable Instant until;

    /**
     * What a row says, and a history too.
     *
     * @param cycle   0 before the first hand-off
     * @param owner   who has it now
     * @param offered whose alone it is to claim
     * @param until   when a recycled lead returns
     */
    record Row(
            State state,
            int cycle,
            @Nullable String channel,
            @Nullable UserId owner,
            int touches,
            @Nullable UserId offered,
            @Nullable NextStep next,
            @Nullable Instant until) {

        static Row of(Lead lead) {
            return new Row(
                    lead.state(),
                    lead.handOff().map(handOff -> handOff.cycle()).orElse(0),
                    lead.handOff().map(handOff -> handOff.route().channel()).orElse(null),
                    ownerOf(lead),
                    lead instanceof WorkingLead working ? working.touches().size() : 0,
                    lead instanceof OpenLead open && open.offer() != null
                            ? open.offer().rep()
                            : null,
                    lead instanceof WorkingLead working ? working.next() : null,
                    lead instanceof RecycledLead recycled ? recycled.until() : null);
        }

        private static @Nullable UserId ownerOf(Lead lead) {
            if (lead instanceof OwnedLead owned) {
                return owned.owner();
            }
            return lead instanceof PursuedLead pursued ? pursued.owner() : null;
        }
    }

    static Row of(List<Event> history) {
        Replay replay = new Replay();
        WhatStands.of(history).forEach(replay::add);
        return replay.row();
    }

    private Row row() {
        boolean owned = state == State.CLAIMED || state == State.WORKING;
        boolean working = state == State.WORKING;
        return new Row(
                state,
                cycle,
                channel,
                owned || state == State.QUALIFIED || state == State.WON ? owner : null,
                working ? touches : 0,
                state == State.OPEN ? offered : null,
                working ? next : null,
                state == State.RECYCLED ? until : null);
    }

    private void add(Event event) {
        if (event instanceof Event.HandedOff handedOff) {
            touches = handedOff.cycle() == cycle ? touches : 0;
            cycle = handedOff.cycle();
            channel = handedOff.channel();
            nobodys();
        } else if (event instanceof OfferEvent.Offered given) {
            offered = given.offer().rep();
        } else if (event instanceof OfferEvent.OfferEnded) {
            offered = null;
        } else if (event instanceof Event.Claimed claimed) {
            owner = ((Actor.Person) claimed.by()).id();
            state = touches == 0 ? State.CLAIMED : State.WORKING;
            offered = null;
        } else if (event instanceof Event.Touched touched) {
            touches++;
            next = touched.next();
            state = State.WORKING;
        } else if (event instanceof FollowUp.StepMoved moved) {
            next = moved.next();
        } else if (event instanceof Reassignment.Reassigned moved) {
            owner = moved.to();
            next = moved.from() == null ? null : next;
            if (state != State.QUALIFIED) {
                state = touches == 0 ? State.CLAIMED : State.WORKING;
            }
        } else if (event instanceof Event.Released
                || event instanceof Event.TakenBack
                || event instanceof Reassignment.HandedBack) {
            nobodys();
        } else {
            settle(event);
        }
    }

    private void settle(Event event) {
        if (event instanceof Event.TurnedDown down) {
            state = down.kind() == Reason.Kind.REJECT ? State.REJECTED : State.DISQUALIFIED;
        } else if (event instanceof Event.HeldBack || event instanceof Event.Held) {
            state = State.HELD;
        } else if (event instanceof Event.Recycled recycled) {
            state = State.RECYCLED;
            until = recycled.until();
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

    private void nobodys() {
        state = State.OPEN;
        owner = null;
        offered = null;
        next = null;
    }
}

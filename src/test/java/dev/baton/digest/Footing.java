package dev.baton.digest;

import dev.baton.lead.Actor;
import dev.baton.lead.Dispute;
import dev.baton.lead.Event;
import dev.baton.lead.HandOff;
import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Where a lead stands, and what leads from there to somewhere else in more than one way. */
abstract class Footing {

    static final Actor BATON = new Actor.Baton();
    private static final Actor MIA = new Actor.Person(new UserId("U0MIA"));

    final Random chance;
    final Life life;
    At at = At.HELD;
    Instant parkedUntil = Instant.MIN;
    private int rejected;

    Footing(Random chance, Life life) {
        this.chance = chance;
        this.life = life;
    }

    final void handOff(int cycle) {
        life.handOff(cycle);
        at = At.OPEN;
    }

    final void again() {
        if (life.cycle == HandOff.CYCLES) {
            life.closedByBaton();
            at = At.GONE;
        } else {
            handOff(life.cycle + 1);
        }
    }

    /** What was done may not have been meant. */
    final void undo(int from, At before, @Nullable UserId owner, int touches) {
        if (life.once(5)) {
            life.undo(from, "it");
            at = before;
            life.owner = owner;
            life.touches += touches;
        }
    }

    /** Rejected for good, and most often somebody contests that. */
    final void contest() {
        life.reject(List.of("never_asked", "not_a_buyer", "existing_customer").get(chance.nextInt(3)));
        at = At.CLOSED;
        if (!life.once(4)) {
            rejected = life.events.size();
            life.timePasses();
            life.add(new Dispute.Raised(
                    life.now(), MIA, life.cycle, Dispute.Ground.OTHER, life.somebody(), life.now(), life.now()));
            at = At.CONTESTED;
        }
    }

    final void contested() {
        at = At.CLOSED;
        switch (chance.nextInt(5)) {
            case 0 -> life.add(new Dispute.Upheld(life.now(), MIA, life.cycle));
            case 1 -> life.add(new Dispute.Withdrawn(life.now(), MIA, life.cycle));
            case 2 -> reopened(new Dispute.Conceded(life.now(), MIA, life.cycle, List.of(rejected)));
            case 3 -> reopened(new Dispute.Overturned(life.now(), MIA, life.cycle, List.of(rejected)));
            default -> {
                life.add(new Dispute.Answered(life.now(), MIA, life.cycle));
                at = At.CONTESTED;
            }
        }
    }

    private void reopened(Event event) {
        life.add(event);
        life.owner = null;
        at = At.OPEN;
    }

    final void park() {
        if (life.cycle == HandOff.CYCLES) {
            at = At.CLOSED;
        } else {
            parkedUntil = life.park();
            at = At.PARKED;
        }
    }
}

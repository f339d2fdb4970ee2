package dev.baton.digest;

import dev.baton.lead.Actor;
import dev.baton.lead.HandOff;
import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Where a lead stands, and what leads from there to somewhere else in more than one way. */
abstract class Footing {

    static final Actor BATON = new Actor.Baton();

    final Random chance;
    final Life life;
    At at = At.HELD;
    Instant parkedUntil = Instant.MIN;

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

    final void park() {
        if (life.cycle == HandOff.CYCLES) {
            at = At.CLOSED;
        } else {
            parkedUntil = life.park();
            at = At.PARKED;
        }
    }
}

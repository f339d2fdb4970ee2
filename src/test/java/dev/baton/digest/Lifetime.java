package dev.baton.digest;

import dev.baton.lead.Actor;
import dev.baton.lead.Aftermath;
import dev.baton.lead.Event;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Promise;
import dev.baton.lead.Reason;
import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One lead from its beginning, to which things happen in any order that the desk allows. */
final class Lifetime extends Footing {

    Lifetime(Random chance, Life life) {
        super(chance, life);
    }

    /** Until nothing happens any more, or it is later than that. */
    void live(Instant end) {
        if (life.once(6)) {
            life.held();
        } else {
            handOff(1);
        }
        for (int moves = 0; moves < 25 && at != At.GONE; moves++) {
            life.timePasses();
            if (life.now().isAfter(end)) {
                return;
            }
            move();
        }
    }

    private void move() {
        switch (at) {
            case HELD -> held();
            case OPEN -> open();
            case CLAIMED -> claimed();
            case WORKING -> working();
            case QUALIFIED -> qualified();
            case PARKED -> parked();
            case TO_MEND -> toMend();
            case CONTESTED -> contested();
            case CLOSED -> closed();
            case GONE -> throw new AssertionError("nothing happens any more");
        }
    }

    private void held() {
        if (life.once(4)) {
            life.held();
        } else {
            boolean anyway = life.once(3);
            again();
            if (anyway && at == At.OPEN) {
                life.anyway();
            }
        }
    }

    private void open() {
        int from = life.events.size() + 1;
        switch (chance.nextInt(8)) {
            case 0 -> life.late(Promise.CLAIM);
            case 1 -> turnDown(false);
            case 2 -> {
                life.reassign();
                at = life.touches == 0 ? At.CLAIMED : At.WORKING;
            }
            case 3, 4 -> {
                life.claim();
                life.touch();
                at = At.WORKING;
                undo(from, At.OPEN, null, -1);
            }
            default -> {
                life.claim();
                at = life.touches == 0 ? At.CLAIMED : At.WORKING;
                undo(from, At.OPEN, null, 0);
            }
        }
    }

    private void claimed() {
        int from = life.events.size() + 1;
        switch (chance.nextInt(7)) {
            case 0, 1 -> life.late(Promise.TOUCH);
            case 2 -> turnDown(false);
            case 3 -> {
                life.leave();
                at = At.OPEN;
            }
            case 4 -> life.reassign();
            default -> {
                life.touch();
                at = At.WORKING;
                undo(from, At.CLAIMED, life.owner, -1);
            }
        }
    }

    private void working() {
        int from = life.events.size() + 1;
        switch (chance.nextInt(9)) {
            case 0, 1 -> turnDown(true);
            case 2 -> {
                life.leave();
                at = At.OPEN;
            }
            case 3 -> life.moveStep();
            case 4, 5 -> {
                life.qualify();
                at = At.QUALIFIED;
                undo(from, At.WORKING, life.owner, 0);
            }
            default -> {
                life.touch();
                undo(from, At.WORKING, life.owner, -1);
            }
        }
    }

    private void qualified() {
        int from = life.events.size() + 1;
        if (life.once(2)) {
            life.win();
            at = At.GONE;
        } else {
            life.lose();
            at = At.CLOSED;
        }
        undo(from, At.QUALIFIED, life.owner, 0);
    }

    private void turnDown(boolean worked) {
        int from = life.events.size() + 1;
        At before = at;
        UserId owner = life.owner;
        if (worked && life.once(2)) {
            String reason = List.of("bad_timing", "no_need", "unreachable").get(chance.nextInt(3));
            life.disqualify(reason);
            if (reason.equals("bad_timing")) {
                park();
            } else {
                at = At.CLOSED;
            }
            undo(from, before, owner, 0);
            return;
        }
        if (life.once(9)) {
            life.disqualify("do_not_contact");
            at = At.GONE;
            return;
        }
        reject(from, before, owner);
    }

    private void reject(int from, At before, @Nullable UserId owner) {
        switch (chance.nextInt(9)) {
            case 7, 8 -> contest();
            case 0, 1 -> {
                life.reject("wrong_territory");
                handOff(life.cycle);
            }
            case 2 -> {
                life.reject("duplicate");
                life.add(new Event.Merged(life.now(), BATON, life.cycle, new LeadNumber(1)));
                at = At.GONE;
            }
            case 3, 4 -> {
                life.reject("bad_contact_data");
                life.add(new Aftermath.FixAsked(life.now(), BATON, life.cycle, "phone", life.now()));
                at = At.TO_MEND;
            }
            case 5 -> {
                life.reject("only_content");
                life.add(new Event.HeldBack(life.now(), BATON, life.cycle));
                at = At.HELD;
                undo(from, before, owner, 0);
            }
            default -> {
                life.turnDown("wrong_person", Reason.Kind.REJECT, new Actor.Person(life.somebody()));
                park();
                undo(from, before, owner, 0);
            }
        }
    }

    private void parked() {
        if (!life.once(5)) {
            life.waitUntil(parkedUntil);
        }
        if (life.once(6)) {
            life.turnDown(Reason.SUPPRESSED, Reason.Kind.DISQUALIFY, BATON);
            at = At.GONE;
        } else {
            again();
        }
    }

    private void toMend() {
        if (life.once(3)) {
            again();
            return;
        }
        life.add(new Aftermath.Fixed(life.now(), BATON, life.cycle, "phone"));
        if (life.once(4)) {
            life.held();
            at = At.HELD;
        } else {
            handOff(life.cycle);
        }
    }

    private void closed() {
        if (life.once(2)) {
            at = At.GONE;
        } else {
            again();
        }
    }
}

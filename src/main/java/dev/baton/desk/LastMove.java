package dev.baton.desk;

import dev.baton.lead.Event;
import java.util.List;

/**
 * What was done last with a lead, where that can be taken back.
 *
 * @param made   says what it was
 * @param events what does not count any more once it is taken back: places in the lead's history, from 1
 */
record LastMove(Kind kind, Event made, List<Integer> events) {

    LastMove {
        events = List.copyOf(events);
    }

    enum Kind {
        CLAIM,
        TOUCH,
        /** A touch that claimed it in the same step. */
        TOUCH_AND_CLAIM,
        TURN_DOWN,
        QUALIFY,
        WIN,
        LOSE
    }
}

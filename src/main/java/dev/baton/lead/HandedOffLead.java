package dev.baton.lead;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A lead in front of sales: it has a hand-off, and with it a card. */
public sealed interface HandedOffLead extends Lead permits OpenLead, OwnedLead {

    HandOff committed();

    /** The attempts to reach the lead since this hand-off, in the order they were logged. */
    List<Touch> touches();

    /**
     * Somebody who may has tried to reach it; one that is nobody's becomes theirs.
     *
     * @param next what they mean to do next; null for nothing yet
     */
    Change touch(Touch touch, @Nullable NextStep next);

    @Override
    default Optional<HandOff> handOff() {
        return Optional.of(committed());
    }
}

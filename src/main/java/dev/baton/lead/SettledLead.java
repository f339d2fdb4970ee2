package dev.baton.lead;

import java.util.Optional;

/** A lead of which somebody has said what became of it; nobody is expected to claim or touch it. */
public sealed interface SettledLead extends Lead permits PursuedLead, DormantLead, MergedLead {

    Ending ending();

    @Override
    default Optional<HandOff> handOff() {
        return Optional.of(ending().handOff());
    }
}

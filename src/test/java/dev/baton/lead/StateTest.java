package dev.baton.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StateTest {

    @Test
    void ownedIsWhatTheOwnedLeadsAre() {
        assertThat(State.OWNED).isEqualTo(of(OwnedLead.class));
    }

    @Test
    void followedIsOwnedOrAnOpportunityThatIsNotOver() {
        Set<State> followed = of(PursuedLead.class);
        followed.addAll(of(OwnedLead.class));
        followed.remove(State.WON);

        assertThat(State.FOLLOWED).isEqualTo(followed);
    }

    /** A state's record is called like the state. */
    private static Set<State> of(Class<? extends Lead> phase) {
        return Stream.of(phase.getPermittedSubclasses())
                .map(type -> type.getSimpleName().replace("Lead", "").toUpperCase(Locale.ROOT))
                .map(State::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(State.class)));
    }
}

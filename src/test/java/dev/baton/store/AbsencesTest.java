package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.BEN;
import static dev.baton.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.team.Absence;
import dev.baton.team.Absences;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What {@link Absences} promises. */
class AbsencesTest extends StoreContract {

    private static final Absence A_DAY = new Absence(ANA, NOW, NOW.plus(Duration.ofDays(1)));

    @Test
    void absencesAreReadAsTheyWereStoredWhileTheyLast() {
        Absences absences = store.absences();
        absences.begin(A_DAY);

        assertThat(absences.of(ANA, NOW)).contains(A_DAY);
        assertThat(absences.away(NOW)).containsExactly(ANA);
        assertThat(absences.of(BEN, NOW)).isEmpty();
        assertThat(absences.of(ANA, A_DAY.until())).isEmpty();
        assertThat(absences.away(A_DAY.until())).isEmpty();
    }

    @Test
    void aNewAbsenceTakesThePlaceOfTheOldOne() {
        Absence longer = new Absence(ANA, NOW.plusSeconds(1), NOW.plus(Duration.ofDays(9)));
        store.absences().begin(A_DAY);

        store.absences().begin(longer);

        assertThat(store.absences().of(ANA, NOW.plusSeconds(1))).contains(longer);
    }

    @Test
    void anAbsenceEndsOnce() {
        store.absences().begin(A_DAY);

        assertThat(store.absences().end(ANA, NOW)).contains(A_DAY);
        assertThat(store.absences().end(ANA, NOW)).isEmpty();
        assertThat(store.absences().away(NOW)).isEmpty();
    }
}

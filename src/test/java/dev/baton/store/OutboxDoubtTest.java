package dev.baton.store;

import static dev.baton.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.outbox.OutboxItem;
import dev.baton.outbox.OutboxItem.Doubt;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link dev.baton.outbox.Outbox} knows of attempts whose fate is unknown. */
class OutboxDoubtTest extends OutboxContract {

    private static final Instant LATER = NOW.plusSeconds(70);

    private OutboxItem leaseAt(Instant now) {
        return outbox.lease(Set.of(), now, now.plusSeconds(60)).orElseThrow();
    }

    @Test
    void anAttemptThatWasAnsweredLeavesNoDoubt() {
        open("p-1");
        outbox.retry(lease(), NOW, "internal_error", false);

        assertThat(lease().doubt()).isNull();
    }

    @Test
    void doubtReachesFromTheFirstAttemptToTheLatest() {
        open("p-1");
        outbox.retry(lease(), LATER, "no_answer", true);
        outbox.retry(leaseAt(LATER), LATER, "no_answer", true);

        assertThat(leaseAt(LATER).doubt()).isEqualTo(new Doubt(NOW, LATER));
    }

    @Test
    void doubtStaysAsItIsWhenTheLookItselfFails() {
        open("p-1");
        outbox.retry(lease(), LATER, "no_answer", true);
        outbox.retry(leaseAt(LATER), LATER, "http_503", false);
        outbox.postpone(leaseAt(LATER), LATER, "fate_unknown");

        assertThat(leaseAt(LATER).doubt()).isEqualTo(new Doubt(NOW, NOW));
    }

    @Test
    void whoServesFromAFileTakesUpAtOnceWhatTheProcessBeforeWasSending() {
        open("p-1");
        open("p-2");
        OutboxItem sending = lease();
        store.close();

        store = openAgain();
        outbox = store.outbox();
        store.lockForServing();

        OutboxItem again = outbox.lease(Set.of(), NOW, LEASED_UNTIL)
                .or(() -> outbox.lease(Set.of(), LEASED_UNTIL, LATER))
                .orElseThrow();
        boolean onAFile = database == TestDatabase.SQLITE;
        assertThat(again.id()).isEqualTo(onAFile ? sending.id() : sending.id() + 2);
        assertThat(again.doubt()).isEqualTo(onAFile ? new Doubt(NOW, NOW) : null);
    }
}

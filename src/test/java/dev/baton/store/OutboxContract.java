package dev.baton.store;

import static dev.baton.store.Samples.NOW;

import dev.baton.outbox.Delivery.Posted;
import dev.baton.outbox.Outbox;
import dev.baton.outbox.OutboxItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** An outbox and the steps of a courier: what the tests of the outbox share. */
@SuppressWarnings("NullAway.Init")
abstract class OutboxContract extends StoreContract {

    static final Instant LEASED_UNTIL = NOW.plusSeconds(60);
    static final Optional<Posted> POSTED = Optional.of(new Posted("C0EMEA", "1.000100"));

    Outbox outbox;

    @BeforeEach
    void takeTheOutbox() {
        outbox = store.outbox();
    }

    Optional<OutboxItem> next() {
        return outbox.lease(Set.of(), NOW, LEASED_UNTIL);
    }

    OutboxItem lease() {
        return next().orElseThrow();
    }

    List<OutboxItem> deliverAllOf(String lane) {
        List<OutboxItem> delivered = new ArrayList<>();
        for (Optional<OutboxItem> item = next(); item.isPresent(); item = next()) {
            outbox.delivered(item.get(), POSTED, NOW);
            delivered.add(item.get());
        }
        return delivered.stream().filter(item -> item.lane().equals(lane)).toList();
    }
}

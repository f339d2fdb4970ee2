package dev.baton.query;

import dev.baton.lead.LeadNumber;
import dev.baton.outbox.Delivery.Posted;
import dev.baton.outbox.Outbox;
import dev.baton.outbox.OutboxItem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Delivers all that is owed whenever it is asked to, each item in a time of its own, and notes when each card was posted. */
final class PromptCourier {

    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Outbox outbox;
    private final Clock clock;
    private final Map<String, Card> cards = new HashMap<>();

    /**
     * @param round when the courier went
     * @param delay how long it then took
     */
    private record Card(Instant round, Duration delay) {}

    PromptCourier(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    void deliver() {
        Instant round = clock.instant();
        for (Optional<OutboxItem> item = lease(round); item.isPresent(); item = lease(round)) {
            Duration delay = Duration.ofMillis(500 + item.get().id() * 7919 % 90_000);
            outbox.delivered(item.get(), message(item.get(), new Card(round, delay)), round.plus(delay));
        }
    }

    private Optional<OutboxItem> lease(Instant round) {
        return outbox.lease(Set.of(), round, round.plus(LEASE));
    }

    private Optional<Posted> message(OutboxItem item, Card card) {
        LeadNumber lead = item.lead();
        if (item.kind() != OutboxItem.Kind.CARD || lead == null) {
            return item.kind() == OutboxItem.Kind.SUMMARY
                    ? Optional.of(new Posted("C1", "summary-" + item.summaryId()))
                    : Optional.empty();
        }
        String name = name(lead, item.handOff());
        cards.putIfAbsent(name, card);
        return Optional.of(new Posted("C1", name));
    }

    /**
     * How long the card of a hand-off took; null where it has none, or only had one after a round: a summary stood for it
     * until then.
     */
    @Nullable Duration delay(LeadNumber lead, int handOff, Instant committed) {
        Card card = cards.get(name(lead, handOff));
        return card != null && card.round().equals(committed) ? card.delay() : null;
    }

    private static String name(LeadNumber lead, int handOff) {
        return lead.value() + "-" + handOff;
    }
}

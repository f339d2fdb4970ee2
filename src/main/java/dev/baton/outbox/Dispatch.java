package dev.baton.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What to send next, and what to make of the answer. Has no threads of its own: items run where they are told to. */
final class Dispatch {

    /** Longer than a delivery can take, so that nobody else takes an item while it is still under way. */
    static final Duration LEASE = Duration.ofSeconds(60);

    /** Slack takes one message a second for a channel. */
    static final Duration PACE = Duration.ofSeconds(1);

    /** How often a destination is tried that takes nothing. */
    static final Duration PROBE = Duration.ofMinutes(1);

    /** A destination has to be mended within this, or what waits there is given up. */
    static final Duration PATIENCE = Duration.ofHours(24);

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private final Outbox outbox;
    private final Delivery delivery;
    private final Clock clock;
    private final Executor lines;
    private final Traffic traffic;
    private final Backoff backoff = Backoff.ofADay();
    private Instant lastLook = Instant.MIN;

    /** @param size how many items may be under way together */
    Dispatch(Outbox outbox, Delivery delivery, Clock clock, Executor lines, int size) {
        this.outbox = outbox;
        this.delivery = delivery;
        this.clock = clock;
        this.lines = lines;
        this.traffic = new Traffic(size);
    }

    /**
     * Starts every item that is due and may go now.
     *
     * @return how many
     */
    int sendDue() {
        int started = 0;
        for (Optional<OutboxItem> next = next(); next.isPresent(); next = next()) {
            OutboxItem item = next.get();
            lines.execute(() -> carry(item));
            started++;
        }
        return started;
    }

    /** How long nothing changes by the mere passing of time, counted from the last look; never more than that. */
    Duration quiet(Duration atMost) {
        Instant now = clock.instant();
        return Stream.of(outbox.nextDue(lastLook), traffic.nextOpening(lastLook))
                .flatMap(Optional::stream)
                .map(instant -> Duration.between(now, instant))
                .filter(wait -> wait.compareTo(atMost) < 0)
                .min(Duration::compareTo)
                .orElse(atMost);
    }

    private Optional<OutboxItem> next() {
        lastLook = clock.instant();
        if (!traffic.isOpen(lastLook)) {
            return Optional.empty();
        }
        Optional<OutboxItem> item = outbox.lease(traffic.closed(lastLook), lastLook, lastLook.plus(LEASE));
        item.ifPresent(leased -> traffic.departs(leased.destination()));
        return item;
    }

    private void carry(OutboxItem item) {
        Duration closed = PACE;
        try {
            Delivery.Result result = deliver(item);
            if (result instanceof Delivery.Paused paused) {
                closed = paused.retryAfter();
            } else if (result instanceof Delivery.Blocked && !isStale(item)) {
                closed = PROBE;
            }
            settle(item, result);
        } catch (RuntimeException unrecorded) {
            LOG.error(
                    "What became of outbox item {} could not be recorded; it is looked up once its lease ends",
                    item.id(),
                    unrecorded);
        } finally {
            traffic.returned(item.destination(), clock.instant(), closed);
        }
    }

    private Delivery.Result deliver(OutboxItem item) {
        try {
            return delivery.deliver(item);
        } catch (RuntimeException unforeseen) {
            LOG.error(
                    "Outbox item {} ({}) could not be delivered; it is kept and tried again",
                    item.id(),
                    item.kind().code(),
                    unforeseen);
            return new Delivery.Failed("internal_error_of_baton", true);
        }
    }

    private void settle(OutboxItem item, Delivery.Result result) {
        Instant now = clock.instant();
        if (result instanceof Delivery.Unreachable unreachable) {
            unreachable(item, unreachable.reason(), now);
            return;
        }
        if (traffic.reached()) {
            LOG.info("Slack can be reached again");
        }
        if (result instanceof Delivery.Delivered delivered) {
            outbox.delivered(item, Optional.ofNullable(delivered.posted()), now);
        } else if (result instanceof Delivery.Paused paused) {
            outbox.postpone(item, now.plus(paused.retryAfter()), "ratelimited");
        } else if (result instanceof Delivery.Unsettled unsettled) {
            outbox.postpone(item, now.plus(unsettled.retryAfter()), "fate_unknown");
        } else if (result instanceof Delivery.Failed failed) {
            failed(item, failed, now);
        } else if (result instanceof Delivery.Blocked blocked) {
            blocked(item, blocked.reason(), now);
        } else if (result instanceof Delivery.Undeliverable undeliverable) {
            bury(item, undeliverable.reason(), now);
        }
    }

    private void unreachable(OutboxItem item, String reason, Instant now) {
        if (!traffic.isOut()) {
            LOG.warn("Slack cannot be reached ({}); what is owed to it is kept and goes out once it is back", reason);
        }
        outbox.postpone(item, traffic.unreachable(now, chance()), reason);
    }

    private void blocked(OutboxItem item, String reason, Instant now) {
        if (isStale(item)) {
            bury(item, reason, now);
            return;
        }
        LOG.warn("{} takes nothing ({}); what is owed there is kept until that is mended", item.destination(), reason);
        outbox.hold(item, now.plus(PROBE), reason, now);
    }

    private boolean isStale(OutboxItem item) {
        return item.owedSince().plus(PATIENCE).isBefore(clock.instant());
    }

    private void failed(OutboxItem item, Delivery.Failed failed, Instant now) {
        if (backoff.givesUpAfter(item.attempts())) {
            bury(item, failed.reason(), now);
            return;
        }
        Instant next = now.plus(backoff.delay(item.attempts(), chance()));
        LOG.info("Outbox item {} was not delivered ({}); next try at {}", item.id(), failed.reason(), next);
        outbox.retry(item, next, failed.reason(), failed.mayBeThere());
    }

    private void bury(OutboxItem item, String reason, Instant now) {
        LOG.warn(
                "Outbox item {} ({}) is given up: {}; /lead outbox lists it",
                item.id(),
                item.kind().code(),
                reason);
        outbox.bury(item, reason, now);
    }

    private static double chance() {
        return ThreadLocalRandom.current().nextDouble();
    }
}

package dev.baton.sandbox.socket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Lets somebody who has shown the app's token in once, shortly afterwards; the address holds nothing that lasts. */
final class Tickets {

    private static final Duration LIFE = Duration.ofSeconds(30);

    private final Clock clock;
    private final Map<String, Instant> issued = new HashMap<>();

    Tickets(Clock clock) {
        this.clock = clock;
    }

    synchronized String issue() {
        Instant now = clock.instant();
        issued.values().removeIf(expires -> expires.isBefore(now));
        String ticket = UUID.randomUUID().toString();
        issued.put(ticket, now.plus(LIFE));
        return ticket;
    }

    /** Whether it is good, which it is not a second time. */
    synchronized boolean use(String ticket) {
        Instant expires = issued.remove(ticket);
        return expires != null && !expires.isBefore(clock.instant());
    }
}

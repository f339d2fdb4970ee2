package dev.baton.sandbox.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The short-lived permissions to open a modal for someone who just acted: once, within 3 seconds. */
public final class Triggers {

    private static final Duration LIFE = Duration.ofSeconds(3);
    private static final int REMEMBERED = 1_000;

    private final Clock clock;
    private final Map<String, Trigger> made = new LinkedHashMap<>();

    public Triggers(Clock clock) {
        this.clock = clock;
    }

    private record Trigger(String user, Instant expires, boolean used) {}

    public synchronized String make(String userId) {
        Instant now = clock.instant();
        String id = now.toEpochMilli() + "." + UUID.randomUUID().toString().replace("-", "");
        if (made.size() >= REMEMBERED) {
            made.remove(made.keySet().iterator().next());
        }
        made.put(id, new Trigger(userId, now.plus(LIFE), false));
        return id;
    }

    /** @return who acted */
    synchronized String use(String id) {
        Trigger trigger = made.get(id);
        if (trigger == null) {
            throw new SlackError("invalid_trigger_id");
        }
        if (trigger.used()) {
            throw new SlackError("exchanged_trigger_id");
        }
        if (clock.instant().isAfter(trigger.expires())) {
            throw new SlackError("expired_trigger_id");
        }
        made.put(id, new Trigger(trigger.user(), trigger.expires(), true));
        return trigger.user();
    }
}

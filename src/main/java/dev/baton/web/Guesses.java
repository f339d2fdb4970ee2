package dev.baton.web;

import dev.baton.intake.Sha256;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * How often a bad key may be tried from one address. A key that was good before is looked at whatever else comes from
 * its address, because all senders behind one proxy have the same.
 */
final class Guesses {

    private static final int AT_ONCE = 20;
    private static final double PER_SECOND = 0.2;
    private static final int MOST_ADDRESSES = 10_000;
    private static final int MOST_GOOD_KEYS = 1_000;

    private final Pace pace;
    private final Set<String> goodBefore =
            Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                    return size() > MOST_GOOD_KEYS;
                }
            }));

    Guesses(LongSupplier nanoTime) {
        this.pace = new Pace(AT_ONCE, PER_SECOND, MOST_ADDRESSES, nanoTime);
    }

    /** @return 0 if this may be looked at; otherwise the seconds to wait */
    long secondsToWait(String address, String secret) {
        return goodBefore.contains(Sha256.of(secret)) ? 0 : pace.look(network(address));
    }

    void wasGood(String secret) {
        goodBefore.add(Sha256.of(secret));
    }

    void wasBad(String address) {
        pace.take(network(address));
    }

    /** Whoever has one IPv6 address has 2^64 of them. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        String[] groups = address.replaceAll("[\\[\\]]", "").split(":", -1);
        return String.join(":", Arrays.copyOf(groups, Math.min(groups.length, 4)));
    }
}

package dev.baton.web;

import java.util.Arrays;
import java.util.function.LongSupplier;

/**
 * How often a bad key is answered to one address. Good keys are never held up by what comes from theirs, because all
 * senders behind one proxy have the same.
 */
final class Guesses {

    private static final int AT_ONCE = 20;
    private static final double PER_SECOND = 0.2;
    private static final int MOST_ADDRESSES = 10_000;

    private final Pace pace;

    Guesses(LongSupplier nanoTime) {
        this.pace = new Pace(AT_ONCE, PER_SECOND, MOST_ADDRESSES, nanoTime);
    }

    /** @return 0 if one more bad key may be told so; otherwise the seconds to wait */
    long tryAgainst(String address) {
        return pace.take(network(address));
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

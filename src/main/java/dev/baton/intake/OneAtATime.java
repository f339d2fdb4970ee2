package dev.baton.intake;

import dev.baton.lead.Identity;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lets what is about one person be done one after the other, in the order in which it came. */
final class OneAtATime {

    /** Enough that two persons seldom wait for each other. */
    private static final int LOCKS = 1_024;

    private final List<ReentrantLock> locks =
            Stream.generate(() -> new ReentrantLock(true)).limit(LOCKS).toList();

    <T> T about(List<Identity> person, Supplier<T> work) {
        // Always in the same order, so that no two wait for each other for ever.
        int[] wanted = person.stream()
                .mapToInt(identity -> Math.floorMod(identity.hashCode(), LOCKS))
                .sorted()
                .distinct()
                .toArray();
        int held = 0;
        try {
            for (; held < wanted.length; held++) {
                locks.get(wanted[held]).lock();
            }
            return work.get();
        } finally {
            while (held > 0) {
                held--;
                locks.get(wanted[held]).unlock();
            }
        }
    }
}

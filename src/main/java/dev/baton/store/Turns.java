package dev.baton.store;

import dev.baton.lead.LeadNumber;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets the moves of one lead wait for each other. Leads share a fixed number of turns, so that this takes no more room
 * however many there are; one move holds one turn, so nobody waits in a circle.
 */
final class Turns {

    private static final int TURNS = 256;

    private final List<ReentrantLock> locks =
            Stream.generate(() -> new ReentrantLock(true)).limit(TURNS).toList();

    <T> T of(LeadNumber lead, Supplier<T> move) {
        ReentrantLock lock = locks.get(Math.floorMod(lead.value(), TURNS));
        lock.lock();
        try {
            return move.get();
        } finally {
            lock.unlock();
        }
    }
}

package dev.baton.slack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Knows the latest events again: Slack tells of one up to four times within six minutes. */
final class SeenEvents {

    private static final int REMEMBERED = 10_000;

    private final Set<String> seen = new HashSet<>();
    private final Deque<String> inOrder = new ArrayDeque<>();

    /** True for the first of those with this id. */
    synchronized boolean isNew(String id) {
        if (!seen.add(id)) {
            return false;
        }
        inOrder.addLast(id);
        if (inOrder.size() > REMEMBERED) {
            seen.remove(inOrder.removeFirst());
        }
        return true;
    }
}

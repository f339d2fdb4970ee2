package dev.baton.schedule;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A timetable that outlives the rounds of a test, as the database outlives processes. */
final class MemoryTimetable implements Timetable {

    private record Row(String rhythm, Instant due, Instant takenUntil) {}

    private final Map<String, Row> rows = new HashMap<>();

    @Override
    public synchronized void enter(String name, String rhythm, Instant firstDue) {
        @Nullable Row row = rows.get(name);
        if (row == null || !row.rhythm.equals(rhythm)) {
            rows.put(name, new Row(rhythm, firstDue, Instant.EPOCH));
        }
    }

    @Override
    public synchronized boolean take(String name, Instant domainNow, Instant now, Instant until) {
        Row row = row(name);
        boolean free = !row.due.isAfter(domainNow) && !row.takenUntil.isAfter(now);
        if (free) {
            rows.put(name, new Row(row.rhythm, row.due, until));
        }
        return free;
    }

    @Override
    public synchronized void done(String name, Instant turn, Instant nextDue) {
        rows.put(name, new Row(row(name).rhythm, nextDue, Instant.EPOCH));
    }

    @Override
    public synchronized void failed(String name, Instant turn, Instant again) {
        rows.put(name, new Row(row(name).rhythm, row(name).due, again));
    }

    private Row row(String name) {
        @Nullable Row row = rows.get(name);
        if (row == null) {
            throw new IllegalStateException(name + " was not entered");
        }
        return row;
    }
}

package dev.baton.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The outbox's contract in memory; survives a courier as a table would. */
final class MemoryOutbox implements Outbox {

    private final List<Row> rows = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();

    synchronized long owe(String lane, String destination) {
        return owe(lane, destination, Instant.EPOCH);
    }

    /** @param since since when it is owed */
    synchronized long owe(String lane, String destination, Instant since) {
        Row row = new Row(rows.size() + 1, lane, destination, since);
        rows.add(row);
        return row.id;
    }

    @Override
    public synchronized Optional<OutboxItem> lease(Set<String> except, Instant now, Instant until) {
        List<String> behind = new ArrayList<>();
        for (Row row : rows) {
            if (row.done || behind.contains(row.lane)) {
                continue;
            }
            behind.add(row.lane);
            if (!row.due.isAfter(now) && !except.contains(row.destination)) {
                row.doubtIf(row.leased);
                row.leased = true;
                row.leasedAt = now;
                row.attempts++;
                row.due = until;
                return Optional.of(row.item());
            }
        }
        return Optional.empty();
    }

    @Override
    public synchronized void delivered(OutboxItem item, Optional<Delivery.Posted> posted, Instant now) {
        row(item).done = true;
    }

    @Override
    public synchronized void postpone(OutboxItem item, Instant at, String reason) {
        row(item).attempts--;
        retry(item, at, reason, false);
    }

    @Override
    public synchronized void retry(OutboxItem item, Instant at, String reason, boolean mayBeThere) {
        Row row = row(item);
        row.leased = false;
        row.due = at;
        row.doubtIf(mayBeThere);
    }

    @Override
    public synchronized void hold(OutboxItem item, Instant at, String reason, Instant now) {
        postpone(item, at, reason);
        held.add(new Held(item.destination(), reason, 1));
    }

    @Override
    public synchronized List<Held> held() {
        return List.copyOf(held);
    }

    @Override
    public synchronized void bury(OutboxItem item, String reason, Instant now) {
        row(item).done = true;
        row(item).buriedFor = reason;
    }

    @Override
    public synchronized Optional<Instant> nextDue(Instant after) {
        return rows.stream()
                .filter(row -> !row.done && row.due.isAfter(after))
                .map(row -> row.due)
                .min(Instant::compareTo);
    }

    @Override
    public synchronized Standing standing(Instant now) {
        return new Standing(
                rows.stream().filter(row -> !row.done).count(),
                buried(rows.size()).size(),
                null);
    }

    @Override
    public synchronized List<Buried> buried(int limit) {
        List<Buried> buried = new ArrayList<>();
        for (Row row : rows) {
            if (row.buriedFor != null) {
                buried.add(new Buried(row.item(), row.buriedFor, row.due));
            }
        }
        return buried;
    }

    private Row row(OutboxItem item) {
        return rows.get((int) item.id() - 1);
    }

    private static final class Row {
        private final long id;
        private final String lane;
        private final String destination;
        private final Instant since;
        private Instant due = Instant.EPOCH;
        private boolean leased;
        private Instant leasedAt = Instant.EPOCH;
        private OutboxItem.@Nullable Doubt doubt;
        private boolean done;
        private int attempts;
        private @Nullable String buriedFor;

        Row(long id, String lane, String destination, Instant since) {
            this.id = id;
            this.lane = lane;
            this.destination = destination;
            this.since = since;
        }

        OutboxItem item() {
            return new OutboxItem(
                    id,
                    OutboxItem.Kind.CARD,
                    lane,
                    destination,
                    null,
                    0,
                    null,
                    null,
                    null,
                    null,
                    since,
                    attempts,
                    doubt);
        }

        void doubtIf(boolean mayBeThere) {
            if (mayBeThere) {
                doubt = new OutboxItem.Doubt(doubt == null ? leasedAt : doubt.since(), leasedAt);
            }
        }
    }
}

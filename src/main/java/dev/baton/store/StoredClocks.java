package dev.baton.store;

import dev.baton.lead.LeadNumber;
import dev.baton.watch.Clocks;
import java.time.Instant;
import java.util.List;

/** When to look at each lead again, beside its row's other columns and no part of its version. */
final class StoredClocks implements Clocks {

    private final Reads reads;
    private final Writes writes;

    StoredClocks(Reads reads, Writes writes) {
        this.reads = reads;
        this.writes = writes;
    }

    @Override
    public List<LeadNumber> due(Instant now, int limit) {
        return reads.read(handle -> handle.createQuery("""
                        select number from lead where look_at is not null and look_at <= :now
                        order by look_at limit :limit
                        """)
                .bind("now", now.toEpochMilli())
                .bind("limit", limit)
                .map((row, context) -> new LeadNumber(row.getLong("number")))
                .list());
    }

    @Override
    public void lookAgain(List<Look> looks) {
        if (looks.isEmpty()) {
            return;
        }
        writes.write(handle -> {
            for (Look look : looks) {
                handle.createUpdate("update lead set look_at = :at where number = :number and version = :version")
                        .bind("at", Columns.millis(look.at()))
                        .bind("number", look.lead().value())
                        .bind("version", look.version())
                        .execute();
            }
            return looks.size();
        });
    }
}

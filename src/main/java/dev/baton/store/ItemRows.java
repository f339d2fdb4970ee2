package dev.baton.store;

import dev.baton.lead.LeadNumber;
import dev.baton.outbox.Outbox;
import dev.baton.outbox.OutboxItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads items of the outbox from their rows. */
final class ItemRows {

    /** What these mappers read, of the table by the name {@code i}. */
    static final String COLUMNS = """
            i.id, i.kind, i.lane, i.destination, i.lead, i.hand_off, i.event, i.summary, i.report, i.subject, i.waiting_since,
            i.attempts, i.doubt_since, i.doubt_latest, i.reason, i.finished_at
            """;

    private ItemRows() {}

    static OutboxItem item(ResultSet row) throws SQLException {
        @Nullable Long lead = Columns.longOrNull(row, "lead");
        return new OutboxItem(
                row.getLong("id"),
                OutboxItem.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("lane"),
                row.getString("destination"),
                lead == null ? null : new LeadNumber(lead),
                row.getInt("hand_off"),
                Columns.longOrNull(row, "event"),
                Columns.longOrNull(row, "summary"),
                Columns.longOrNull(row, "report"),
                Columns.longOrNull(row, "subject"),
                Columns.instant(row, "waiting_since"),
                row.getInt("attempts"),
                doubt(row));
    }

    private static OutboxItem.@Nullable Doubt doubt(ResultSet row) throws SQLException {
        @Nullable Instant since = Columns.instantOrNull(row, "doubt_since");
        return since == null ? null : new OutboxItem.Doubt(since, Columns.instant(row, "doubt_latest"));
    }

    static Outbox.Buried buried(ResultSet row) throws SQLException {
        return new Outbox.Buried(item(row), row.getString("reason"), Columns.instant(row, "finished_at"));
    }
}

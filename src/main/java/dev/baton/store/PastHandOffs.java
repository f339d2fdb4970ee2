package dev.baton.store;

import dev.baton.lead.Event;
import dev.baton.lead.Facts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Freezes with the hand-offs of before through what their leads had come in by then, and until when leads were parked. */
final class PastHandOffs implements JavaMigration {

    private static final int AT_ONCE = 500;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("35");
    }

    @Override
    public String getDescription() {
        return "past hand offs";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        // Flyway's transaction, and its connection to close.
        Handle handle = Jdbi.create(context.getConnection()).open();
        long done = 0;
        for (List<Long> leads = after(handle, done); !leads.isEmpty(); leads = after(handle, done)) {
            leads.forEach(lead -> freeze(handle, lead));
            done = leads.get(leads.size() - 1);
        }
    }

    private static List<Long> after(Handle handle, long done) {
        return handle.createQuery("select distinct lead from handoff where lead > :done order by lead limit :some")
                .bind("done", done)
                .bind("some", AT_ONCE)
                .mapTo(Long.class)
                .list();
    }

    private record CameIn(Instant at, Facts facts) {}

    private record Row(int number, Instant committedAt) {}

    private static void freeze(Handle handle, long lead) {
        Map<String, Object> of = Map.of("lead", lead);
        List<CameIn> all = handle.createQuery(
                        "select received_at, facts from submission where lead = :lead order by received_at, sequence")
                .bindMap(of)
                .map((row, context) ->
                        new CameIn(Columns.instant(row, "received_at"), Json.read(row.getString("facts"), Facts.class)))
                .list();
        handle.createQuery("select number, committed_at from handoff where lead = :lead")
                .bindMap(of)
                .map((row, context) -> new Row(row.getInt("number"), Columns.instant(row, "committed_at")))
                .forEach(row -> knownThen(all, row.committedAt())
                        .ifPresent(facts -> HandOffRows.setOrigin(handle, lead, row.number(), facts.origin())));
        handle.createQuery("select id, type, at, actor, data from event where lead = :lead and type = 'recycled'")
                .bindMap(of)
                .map((row, context) -> Map.entry(row.getLong("id"), EventRows.read(row)))
                .forEach(event -> ParkedRows.add(handle, lead, event.getKey(), (Event.Recycled) event.getValue()));
    }

    private static Optional<Facts> knownThen(List<CameIn> all, Instant then) {
        return all.stream()
                .filter(each -> !each.at().isAfter(then))
                .map(CameIn::facts)
                .reduce(Facts::updatedBy);
    }
}

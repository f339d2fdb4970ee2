package dev.baton.store;

import dev.baton.lead.Facts;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Migration 28: what can be asked about leads from before there were questions. It is a program because it reads what is
 * kept as JSON, which the databases read differently.
 */
final class PastQuestions implements JavaMigration {

    private static final int AT_ONCE = 500;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("28");
    }

    @Override
    public String getDescription() {
        return "past questions";
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
            leads.forEach(lead -> remember(handle, lead));
            done = leads.get(leads.size() - 1);
        }
    }

    private static List<Long> after(Handle handle, long done) {
        return handle.createQuery("select number from lead where number > :done order by number limit :some")
                .bind("done", done)
                .bind("some", AT_ONCE)
                .mapTo(Long.class)
                .list();
    }

    private static void remember(Handle handle, long lead) {
        Map<String, Object> of = Map.of("lead", lead);
        handle.createQuery("""
                        select facts from submission where lead = :lead
                        union all select facts from lead_facts where lead = :lead
                        """)
                .bindMap(of)
                .mapTo(String.class)
                .list()
                .forEach(facts -> OriginRows.add(
                        handle, lead, Json.read(facts, Facts.class).origin()));
        CourseRows.write(handle, lead, EventRows.of(handle, lead));
    }
}

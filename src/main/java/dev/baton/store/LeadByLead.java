package dev.baton.store;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * A migration that works out something for each lead. It is a program because it reads what is kept as JSON, which the
 * databases read differently.
 */
abstract class LeadByLead implements JavaMigration {

    private static final int AT_ONCE = 500;

    private final String version;
    private final String description;

    /** @param description of the migration; like the name of its class it never changes, for databases keep both */
    LeadByLead(String version, String description) {
        this.version = version;
        this.description = description;
    }

    abstract void migrate(Handle handle, long lead);

    @Override
    public final MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public final String getDescription() {
        return description;
    }

    @Override
    public final @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public final boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public final void migrate(Context context) {
        // Flyway's transaction, and its connection to close.
        Handle handle = Jdbi.create(context.getConnection()).open();
        long done = 0;
        for (List<Long> leads = after(handle, done); !leads.isEmpty(); leads = after(handle, done)) {
            leads.forEach(lead -> migrate(handle, lead));
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
}

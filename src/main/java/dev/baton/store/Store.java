package dev.baton.store;

import com.zaxxer.hikari.HikariDataSource;
import dev.baton.lead.LeadBook;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** The database behind the ports: opened once a process, closed after everything that uses it. */
public final class Store implements AutoCloseable {

    /** Where a program keeps its leads that was told nothing else. */
    public static final String DEFAULT_URL = "jdbc:sqlite:baton.db";

    private final Writes writes;
    private final Reads reads;
    private final HikariDataSource pool;
    private final Clock clock;
    private final CommitListeners listeners = new CommitListeners();

    private Store(Writes writes, HikariDataSource pool, Clock clock) {
        this.writes = writes;
        this.pool = pool;
        this.reads = new Reads(Jdbi.create(pool));
        this.clock = clock;
    }

    /**
     * Opens the database, brings its tables up to date and starts the writer.
     *
     * @param jdbcUrl {@code jdbc:sqlite:<file>} or {@code jdbc:postgresql:…}
     * @param clock   real time: when items come into the queue; what happened to a lead carries its own instants
     * @throws StoreUnavailable if it cannot be used, saying why and what to do
     */
    public static Store open(String jdbcUrl, Clock clock) {
        DatabaseUrl url = DatabaseUrl.parse(jdbcUrl);
        return url instanceof DatabaseUrl.Sqlite file
                ? openSqlite(file, clock)
                : openPostgres((DatabaseUrl.Postgres) url, clock);
    }

    private static Store openSqlite(DatabaseUrl.Sqlite url, Clock clock) {
        DataSource source = Connections.sqlite(url);
        Schema.bringUpToDate(url, source);
        return new Store(SqliteWriter.start(source), Connections.sqliteReaders(source), clock);
    }

    private static Store openPostgres(DatabaseUrl.Postgres url, Clock clock) {
        HikariDataSource pool = Connections.postgres(url);
        try {
            Schema.bringUpToDate(url, pool);
        } catch (StoreUnavailable notUsable) {
            pool.close();
            throw notUsable;
        }
        return new Store(new PostgresWrites(Jdbi.create(pool)), pool, clock);
    }

    public LeadBook leadBook() {
        return new StoredLeadBook(reads, writes, listeners, clock);
    }

    /** Called after each commit of this process that left something to deliver; must return quickly. */
    public void onCommit(Runnable listener) {
        listeners.add(listener);
    }

    /** Forgets which requests were carried out before then; returns how many. */
    public int forgetOldRequestKeys(Instant before) {
        return writes.write(handle -> RequestKeys.forget(handle, before));
    }

    /** Finishes what was accepted, within 5 seconds, and lets go of the database. */
    @Override
    public void close() {
        writes.close();
        pool.close();
    }
}

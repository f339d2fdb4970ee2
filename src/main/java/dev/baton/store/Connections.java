package dev.baton.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Makes the connections of each kind of database, with the settings that Baton relies on. */
final class Connections {

    private static final int SQLITE_READERS = 4;
    private static final int POSTGRES_CONNECTIONS = 10;
    private static final int BUSY_MILLIS = 5_000;
    private static final long CONNECT_MILLIS = 10_000;

    private Connections() {}

    /**
     * SQLite's settings belong to a connection, and the driver's defaults are neither durable nor do they check foreign
     * keys.
     */
    static DataSource sqlite(DatabaseUrl.Sqlite url) {
        return sqlite(url, true);
    }

    /** For migrations: only where foreign keys are not enforced can a table be made anew that others refer to. */
    static DataSource sqliteToMigrate(DatabaseUrl.Sqlite url) {
        return sqlite(url, false);
    }

    /** Changes nothing, not even how the file is written. */
    static DataSource sqliteToLookAt(DatabaseUrl.Sqlite url) {
        requireWritable(url.file());
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url.jdbc());
        return source;
    }

    private static DataSource sqlite(DatabaseUrl.Sqlite url, boolean foreignKeys) {
        requireWritable(url.file());
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(foreignKeys);
        config.setBusyTimeout(BUSY_MILLIS);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url.jdbc());
        return source;
    }

    static HikariDataSource sqliteReaders(DataSource sqlite) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("sqlite-readers");
        config.setDataSource(sqlite);
        config.setMaximumPoolSize(SQLITE_READERS);
        config.setConnectionTimeout(CONNECT_MILLIS);
        config.setConnectionInitSql("pragma query_only = on");
        return new HikariDataSource(config);
    }

    static HikariDataSource postgres(DatabaseUrl.Postgres url) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("postgres");
        // The details of an error quote the row, and rows are about people.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.setJdbcUrl(url.jdbc());
        config.setMaximumPoolSize(POSTGRES_CONNECTIONS);
        config.setConnectionTimeout(CONNECT_MILLIS);
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException unreachable) {
            throw new StoreUnavailable(
                    "PostgreSQL cannot be reached: " + unreachable.getMessage()
                            + ". Check the address, the user and the password in the database address, and that it runs.",
                    unreachable);
        }
    }

    private static void requireWritable(Path file) {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StoreUnavailable("The database file " + file
                    + " cannot be made: its folder does not exist. Make the folder, or name another file.");
        }
        if (Files.isDirectory(file)) {
            throw new StoreUnavailable("The database file " + file + " is a folder. Name a file.");
        }
        if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
            throw new StoreUnavailable("The database file " + file
                    + " cannot be written. Baton needs to write the file and its folder; check who owns them.");
        }
    }
}

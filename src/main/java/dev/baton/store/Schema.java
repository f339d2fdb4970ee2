package dev.baton.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** Brings the tables up to this program's version. The words in which the databases differ are filled in here. */
final class Schema {

    private static final Map<String, String> SQLITE = Map.of(
            "key", "integer primary key",
            "counted", "integer primary key autoincrement",
            "bytewise", "collate binary");

    private static final Map<String, String> POSTGRES = Map.of(
            "key", "bigint primary key",
            "counted", "bigint generated always as identity primary key",
            "bytewise", "collate \"C\"");

    private Schema() {}

    static void bringUpToDate(DatabaseUrl url, DataSource source) {
        Flyway flyway = flyway(url, source);
        try {
            refuseNewer(flyway);
            flyway.migrate();
        } catch (FlywayException failed) {
            throw new StoreUnavailable(
                    "The database could not be brought up to date, so Baton did not start: " + firstLine(failed)
                            + ". Nothing in it was lost; is it Baton's database, and may Baton write it?",
                    failed);
        }
    }

    /** Reads, and changes nothing. */
    static StoreState look(DatabaseUrl url) {
        if (url instanceof DatabaseUrl.Sqlite sqlite) {
            DataSource source = Connections.sqliteToLookAt(sqlite);
            return Files.exists(sqlite.file()) ? look(url, source) : StoreState.ABSENT;
        }
        try (HikariDataSource pool = Connections.postgres((DatabaseUrl.Postgres) url)) {
            return look(url, pool);
        }
    }

    private static StoreState look(DatabaseUrl url, DataSource source) {
        MigrationInfoService migrations = migrations(flyway(url, source));
        if (migrations.applied().length == 0) {
            return isEmpty(source) ? StoreState.ABSENT : StoreState.FOREIGN;
        }
        if (isNewer(migrations)) {
            return StoreState.NEWER;
        }
        return migrations.pending().length == 0 ? StoreState.CURRENT : StoreState.OUTDATED;
    }

    private static boolean isEmpty(DataSource source) {
        try (Connection connection = source.getConnection();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
            return !tables.next();
        } catch (SQLException failed) {
            throw new StoreUnavailable("The database cannot be read: " + failed.getMessage(), failed);
        }
    }

    private static MigrationInfoService migrations(Flyway flyway) {
        try {
            return flyway.info();
        } catch (FlywayException failed) {
            throw new StoreUnavailable(
                    "The database cannot be read: " + firstLine(failed)
                            + ". Nothing was changed; is it Baton's database, and may Baton read it?",
                    failed);
        }
    }

    static Flyway flyway(DatabaseUrl url, DataSource source) {
        return Flyway.configure()
                .dataSource(source)
                .locations(
                        "classpath:db/migration",
                        url instanceof DatabaseUrl.Sqlite ? "classpath:db/sqlite" : "classpath:db/postgresql")
                .placeholders(url instanceof DatabaseUrl.Sqlite ? SQLITE : POSTGRES)
                .javaMigrations(new PastQuestions(), new PastHandOffs(), new PastTouchPromises())
                .cleanDisabled(true)
                // What was made beside one another can arrive the other way round.
                .outOfOrder(true)
                .load();
    }

    private static boolean isNewer(MigrationInfoService migrations) {
        return Arrays.stream(migrations.all())
                .map(MigrationInfo::getState)
                .anyMatch(state -> state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED);
    }

    private static void refuseNewer(Flyway flyway) {
        if (isNewer(flyway.info())) {
            throw new StoreUnavailable("The database was last used by a newer Baton than this one. "
                    + "Start that version or a later one; this one changed nothing.");
        }
    }

    private static String firstLine(FlywayException failed) {
        return String.valueOf(failed.getMessage()).strip().lines().findFirst().orElse("no reason given");
    }
}

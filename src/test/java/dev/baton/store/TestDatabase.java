package dev.baton.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.UUID;

/**
 * A database of each kind for a test of its own. Making the tables takes longer than most tests do, so they are made once
 * and copied from then on.
 */
public enum TestDatabase {
    SQLITE {
        @Override
        public String blank(Path folder) {
            return "jdbc:sqlite:" + file(folder);
        }

        @Override
        public String fresh(Path folder) {
            return sqlite(file(folder));
        }

        private static Path file(Path folder) {
            return folder.resolve("baton-" + UUID.randomUUID() + ".db");
        }
    },
    POSTGRESQL {
        @Override
        public String blank(Path folder) {
            return Server.create("baton_" + UUID.randomUUID().toString().replace('-', '_'), "template1");
        }

        @Override
        public String fresh(Path folder) {
            return Server.create("baton_" + UUID.randomUUID().toString().replace('-', '_'), PostgresTemplate.NAME);
        }
    };

    /** The address of a new database with nothing in it. */
    public abstract String blank(Path folder);

    /** The address of a new database with Baton's tables, all empty. */
    public abstract String fresh(Path folder);

    /** The address of a SQLite file, which has Baton's tables, all empty, if it was not there before. */
    public static String sqlite(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.copy(SqliteTemplate.FILE, file);
            }
            return "jdbc:sqlite:" + file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class SqliteTemplate {
        private static final Path FILE = made();

        private static Path made() {
            try {
                Path folder = Files.createTempDirectory("baton-template");
                Path file = folder.resolve("template.db");
                folder.toFile().deleteOnExit();
                file.toFile().deleteOnExit();
                Store.open("jdbc:sqlite:" + file, Clock.systemUTC()).close();
                return file;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static final class PostgresTemplate {
        private static final String NAME = made();

        private static String made() {
            Store.open(Server.create("baton_template", "template1"), Clock.systemUTC())
                    .close();
            return "baton_template";
        }
    }

    /** Started once, when the first test needs it; it ends with the tests. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failed) {
                throw new UncheckedIOException("PostgreSQL did not start", failed);
            }
        }

        private static String create(String name, String template) {
            try (Connection connection = RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name + " template " + template);
                return RUNNING.getJdbcUrl("postgres", name);
            } catch (SQLException failed) {
                throw new IllegalStateException("PostgreSQL made no database", failed);
            }
        }
    }
}

package dev.baton.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** An empty database of each kind for a test of its own. */
public enum TestDatabase {
    SQLITE {
        @Override
        public String fresh(Path folder) {
            return "jdbc:sqlite:" + folder.resolve("baton-" + UUID.randomUUID() + ".db");
        }
    },
    POSTGRESQL {
        @Override
        public String fresh(Path folder) throws IOException, SQLException {
            String name = "baton_" + UUID.randomUUID().toString().replace('-', '_');
            EmbeddedPostgres server = Server.RUNNING;
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return server.getJdbcUrl("postgres", name);
        }
    };

    /** The address of a new database. */
    public abstract String fresh(Path folder) throws IOException, SQLException;

    /** Started once, when the first test needs it; it ends with the tests. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failed) {
                throw new IllegalStateException("PostgreSQL did not start", failed);
            }
        }
    }
}

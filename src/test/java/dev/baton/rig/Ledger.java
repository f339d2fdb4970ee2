package dev.baton.rig;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the bot has written down, read from outside. */
final class Ledger {

    private final String url;

    Ledger(Path database) {
        this.url = "jdbc:sqlite:" + database + "?busy_timeout=10000";
    }

    /** Whether this item was taken to be sent and nothing came of it yet. */
    boolean isLeased(long item) throws SQLException {
        return count("select count(*) from outbox_item where id = ? and status = 'leased'", item) == 1;
    }

    /** Whether the lead owes messages, none of which was ever taken. */
    boolean isUntouched(long lead) throws SQLException {
        return count("select count(*) from outbox_item where lead = ? and status = 'pending'", lead) > 0
                && count("select count(*) from outbox_item where lead = ? and attempts > 0", lead) == 0;
    }

    long leads() throws SQLException {
        return count("select count(*) from lead where number > ?", 0);
    }

    long waiting() throws SQLException {
        return count("select count(*) from outbox_item where id > ? and status in ('pending', 'leased', 'parked')", 0);
    }

    long givenUp() throws SQLException {
        return count("select count(*) from outbox_item where id > ? and status = 'dead'", 0);
    }

    /** Keeps everybody from writing until it is closed. */
    Connection locked() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        try (Statement statement = connection.createStatement()) {
            statement.execute("begin immediate");
        }
        return connection;
    }

    private long count(String sql, long number) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, number);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}

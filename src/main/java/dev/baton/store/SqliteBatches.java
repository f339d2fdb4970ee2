package dev.baton.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Runs pieces of work together in one transaction of the writing connection, each behind a savepoint of its own.
 * Transactions are plain SQL on a connection in autocommit: Jdbi's own would commit statements one by one beside it, and
 * switching autocommit off would hold the write lock between batches.
 */
final class SqliteBatches implements AutoCloseable {

    private final Connection connection;
    private final Handle handle;

    SqliteBatches(Connection connection) {
        this.connection = connection;
        this.handle = DiscreetJdbi.on(connection).open();
    }

    /**
     * Carries the pieces out, commits and tells each caller.
     *
     * @throws SQLException if the transaction as a whole failed: nothing is stored, no caller was told, and the
     *     connection is not to be used again
     */
    void carryOut(List<WaitingPiece<?>> pieces) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("begin immediate");
            for (WaitingPiece<?> piece : pieces) {
                if (!piece.isWithdrawn()) {
                    carryOut(piece, statement);
                }
            }
            statement.execute("commit");
        }
        pieces.forEach(WaitingPiece::tell);
    }

    private void carryOut(WaitingPiece<?> piece, Statement statement) throws SQLException {
        statement.execute("savepoint piece");
        try {
            piece.run(handle);
        } catch (RuntimeException | Error failed) {
            piece.remember(failed);
            // Fails too when SQLite has rolled the whole transaction back, and then the neighbours' work is gone as
            // well.
            statement.execute("rollback to piece");
        }
        statement.execute("release piece");
    }

    @Override
    public void close() throws SQLException {
        handle.close();
        connection.close();
    }
}

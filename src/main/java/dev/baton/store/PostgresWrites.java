package dev.baton.store;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Writes as ordinary transactions from a pool; any number of processes may do so at once. */
final class PostgresWrites implements Writes {

    /** PostgreSQL's codes for a transaction that lost to another one and is to be tried again: 40001 and 40P01. */
    private static final Set<String> LOST_TO_ANOTHER = Set.of("40001", "40P01");

    private static final int ATTEMPTS = 5;

    private final Jdbi jdbi;
    private final AtomicBoolean closed = new AtomicBoolean();

    PostgresWrites(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public <T> T write(Piece<T> piece) {
        for (int attempt = 1; ; attempt++) {
            if (closed.get()) {
                throw new StoreUnavailable("Baton is stopping, so this was not stored. Send it again once it runs.");
            }
            try {
                return jdbi.inTransaction(piece::run);
            } catch (ConnectionException unreachable) {
                throw new StoreUnavailable(
                        "The database cannot be reached, so this was not stored. Try again once it is back.",
                        unreachable);
            } catch (JdbiException failed) {
                if (attempt == ATTEMPTS || !lostToAnother(failed)) {
                    throw failed;
                }
            }
        }
    }

    @Override
    public void close() {
        closed.set(true);
    }

    private static boolean lostToAnother(Throwable failed) {
        for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && LOST_TO_ANOTHER.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}

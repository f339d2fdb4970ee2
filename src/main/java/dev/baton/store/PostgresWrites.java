package dev.baton.store;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes as ordinary transactions from a pool; any number of processes may do so at once. */
final class PostgresWrites implements Writes {

    private static final Logger log = LoggerFactory.getLogger(PostgresWrites.class);

    /** PostgreSQL's codes for a transaction that lost to another one and is to be tried again: 40001 and 40P01. */
    private static final Set<String> LOST_TO_ANOTHER = Set.of("40001", "40P01");

    /** How its codes begin when the connection is gone or the server is going: class 08, and 57P01 to 57P05. */
    private static final Set<String> CONNECTION_LOST = Set.of("08", "57P");

    private static final int ATTEMPTS = 5;
    private static final long CLOSE_WITHIN_MILLIS = 4_500;

    private final Jdbi jdbi;

    /** Shared by the transactions under way, so that closing can wait for them. */
    private final ReentrantReadWriteLock underWay = new ReentrantReadWriteLock();

    private volatile boolean closed;

    PostgresWrites(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public <T> T write(Piece<T> piece) {
        underWay.readLock().lock();
        try {
            if (closed) {
                throw new StoreUnavailable("Baton is stopping, so this was not stored. Send it again once it runs.");
            }
            return carryOut(piece);
        } finally {
            underWay.readLock().unlock();
        }
    }

    private <T> T carryOut(Piece<T> piece) {
        for (int attempt = 1; ; attempt++) {
            try {
                return jdbi.inTransaction(piece::run);
            } catch (ConnectionException unreachable) {
                throw new StoreUnavailable(
                        "The database cannot be reached, so this was not stored. Try again once it is back.",
                        unreachable);
            } catch (JdbiException failed) {
                String code = code(failed);
                if (CONNECTION_LOST.stream().anyMatch(code::startsWith)) {
                    throw new StoreUnavailable(
                            "The connection to the database broke while storing this. It may or may not be stored; look before sending it again.",
                            failed);
                }
                if (attempt == ATTEMPTS || !LOST_TO_ANOTHER.contains(code)) {
                    throw failed;
                }
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            if (underWay.writeLock().tryLock(CLOSE_WITHIN_MILLIS, TimeUnit.MILLISECONDS)) {
                underWay.writeLock().unlock();
            } else {
                log.warn("Some transactions did not finish in time; PostgreSQL rolls them back");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** PostgreSQL's code for what went wrong; empty when it gave none. */
    private static String code(Throwable failed) {
        for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}

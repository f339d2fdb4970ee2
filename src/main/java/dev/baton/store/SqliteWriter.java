package dev.baton.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that owns SQLite's only writing connection. What waits while a transaction is being synced to disk goes
 * into the next one together, so that many callers share the cost of one sync.
 */
final class SqliteWriter implements Writes {

    private static final Logger log = LoggerFactory.getLogger(SqliteWriter.class);

    /** A sync is dear and a piece is not, but a caller should not wait for too many others. */
    private static final int MOST_TOGETHER = 64;

    private static final long CLOSE_WITHIN_MILLIS = 4_500;

    private final DataSource source;
    private final BlockingQueue<WaitingPiece<?>> queue = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::work, "sqlite-writer");
    private final WaitingPiece<Boolean> end = new WaitingPiece<>(handle -> true);
    private boolean closed;

    private SqliteWriter(DataSource source) {
        this.source = source;
    }

    static SqliteWriter start(DataSource source) {
        SqliteWriter writer = new SqliteWriter(source);
        writer.thread.start();
        return writer;
    }

    @Override
    public <T> T write(Piece<T> piece) {
        WaitingPiece<T> waiting = new WaitingPiece<>(piece);
        accept(waiting);
        try {
            return waiting.outcome().get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            if (waiting.outcome().cancel(false)) {
                throw new StoreUnavailable(
                        "Baton was interrupted while storing this. It may or may not be stored; look before sending it again.",
                        interrupted);
            }
            return waiting.told();
        } catch (ExecutionException failed) {
            throw WaitingPiece.asThrown(failed.getCause());
        }
    }

    private synchronized void accept(WaitingPiece<?> waiting) {
        if (closed) {
            throw new StoreUnavailable("Baton is stopping, so this was not stored. Send it again once it runs.");
        }
        queue.add(waiting);
    }

    @Override
    public void close() {
        synchronized (this) {
            if (!closed) {
                closed = true;
                queue.add(end);
            }
        }
        try {
            thread.join(CLOSE_WITHIN_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            log.warn("The database writer did not finish in time; what it holds is rolled back by SQLite");
        }
    }

    private void work() {
        @Nullable SqliteBatches batches = null;
        boolean ended = false;
        while (!ended) {
            List<WaitingPiece<?>> together = next();
            ended = together.remove(end);
            batches = carryOut(batches, together);
        }
        close(batches);
    }

    /** Waits for the first piece and takes along what else is there. */
    private List<WaitingPiece<?>> next() {
        List<WaitingPiece<?>> together = new ArrayList<>();
        while (together.isEmpty()) {
            try {
                @Nullable WaitingPiece<?> first = queue.poll(1, TimeUnit.HOURS);
                if (first != null) {
                    together.add(first);
                    queue.drainTo(together, MOST_TOGETHER - 1);
                }
            } catch (InterruptedException nobodyShould) {
                log.warn("The database writer was interrupted and goes on; it ends when the store is closed");
            }
        }
        return together;
    }

    private @Nullable SqliteBatches carryOut(@Nullable SqliteBatches open, List<WaitingPiece<?>> together) {
        if (together.isEmpty()) {
            return open;
        }
        @Nullable SqliteBatches batches = open;
        try {
            batches = batches == null ? new SqliteBatches(source.getConnection()) : batches;
            batches.carryOut(together);
            return batches;
        } catch (SQLException | RuntimeException failed) {
            log.error("A transaction of {} pieces failed and nothing of it is stored", together.size(), failed);
            together.forEach(piece -> piece.fail(new StoreUnavailable(
                    "The database could not store this: " + failed.getMessage()
                            + ". Nothing of it was kept; try again.",
                    failed)));
            close(batches);
            return null;
        }
    }

    private static void close(@Nullable SqliteBatches batches) {
        if (batches == null) {
            return;
        }
        try {
            batches.close();
        } catch (SQLException failed) {
            log.warn("The writing connection could not be closed: {}", failed.getMessage());
        }
    }
}

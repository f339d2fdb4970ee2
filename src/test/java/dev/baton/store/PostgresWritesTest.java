package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@SuppressWarnings("NullAway.Init")
class PostgresWritesTest {

    private static final String DEADLOCK = "40P01";
    private static final String UNIQUE_VIOLATION = "23505";

    @TempDir
    Path folder;

    private HikariDataSource pool;
    private Jdbi jdbi;
    private PostgresWrites writes;

    @BeforeEach
    void makeATable() throws Exception {
        pool = Connections.postgres(new DatabaseUrl.Postgres(TestDatabase.POSTGRESQL.fresh(folder)));
        jdbi = DiscreetJdbi.on(pool);
        jdbi.useHandle(handle -> handle.execute("create table kept (id integer primary key)"));
        writes = new PostgresWrites(jdbi);
    }

    @AfterEach
    void closePool() {
        pool.close();
    }

    @Test
    void aPieceThatThrowsLeavesNothing() {
        assertThatThrownBy(() -> writes.write(handle -> {
                    Scratch.insert(1).run(handle);
                    throw new IllegalArgumentException("as asked");
                }))
                .hasMessage("as asked");

        assertThat(Scratch.kept(pool)).isEmpty();
    }

    @Test
    void whatLostADeadlockIsCarriedOutAgain() {
        AtomicInteger attempts = new AtomicInteger();

        int inserted = writes.write(handle -> {
            int rows = Scratch.insert(1).run(handle);
            if (attempts.incrementAndGet() < 3) {
                fail(handle, DEADLOCK);
            }
            return rows;
        });

        assertThat(inserted).isEqualTo(1);
        assertThat(attempts).hasValue(3);
        assertThat(Scratch.kept(pool)).containsExactly(1);
    }

    @Test
    void itIsNotTriedForEver() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> writes.write(handle -> {
            attempts.incrementAndGet();
            return fail(handle, DEADLOCK);
        }));

        assertThat(attempts).hasValue(5);
    }

    @Test
    void anotherErrorIsNotTriedAgain() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> writes.write(handle -> {
            attempts.incrementAndGet();
            return fail(handle, UNIQUE_VIOLATION);
        }));

        assertThat(attempts).hasValue(1);
    }

    @Test
    void aConnectionThatBreaksIsToldInASentence() {
        assertThatThrownBy(() -> writes.write(handle -> {
                    Scratch.insert(1).run(handle);
                    return handle.execute("select pg_terminate_backend(pg_backend_pid())");
                }))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("may or may not be stored");

        assertThat(writes.write(Scratch.insert(2)))
                .as("the next one has a new connection")
                .isEqualTo(1);
    }

    @Test
    void closeWaitsForTheTransactionUnderWayAndRefusesTheNext() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch hold = new CountDownLatch(1);
        FutureTask<Integer> underWay = new FutureTask<>(() -> writes.write(handle -> {
            busy.countDown();
            awaitLatch(hold);
            return Scratch.insert(1).run(handle);
        }));
        new Thread(underWay).start();
        busy.await();
        FutureTask<Boolean> closing = new FutureTask<>(() -> {
            writes.close();
            return underWay.isDone() || Scratch.kept(pool).contains(1);
        });
        new Thread(closing).start();

        hold.countDown();

        assertThat(closing.get())
                .as("what was under way is stored when close returns")
                .isTrue();
        assertThat(underWay.get()).isEqualTo(1);
        assertThatThrownBy(() -> writes.write(Scratch.insert(2)))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("was not stored");
    }

    private static int fail(Handle handle, String code) {
        return handle.execute("do $$ begin raise exception 'as asked' using errcode = '" + code + "'; end $$");
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}

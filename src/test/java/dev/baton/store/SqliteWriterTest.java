package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@SuppressWarnings("NullAway.Init")
class SqliteWriterTest {

    private static final int MANY = 300;

    @TempDir
    Path folder;

    private DataSource source;
    private SqliteWriter writer;

    @BeforeEach
    void startWriter() {
        source = Scratch.sqlite(folder.resolve("scratch.db"));
        writer = SqliteWriter.start(source);
    }

    @AfterEach
    void stopWriter() {
        writer.close();
    }

    @Test
    void manyCallersAtOnceAreAllStored() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(40);
        List<Callable<Integer>> calls = IntStream.rangeClosed(1, MANY)
                .<Callable<Integer>>mapToObj(id -> () -> writer.write(Scratch.insert(id)))
                .toList();

        for (Future<Integer> call : callers.invokeAll(calls)) {
            assertThat(call.get()).isEqualTo(1);
        }

        callers.shutdown();
        assertThat(Scratch.kept(source)).hasSize(MANY);
    }

    @Test
    void whatThePieceThrowsReachesItsCaller() {
        IllegalArgumentException thrown = new IllegalArgumentException("as asked");

        assertThatThrownBy(() -> writer.write(handle -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
    }

    @Test
    void anErrorInAPieceDoesNotEndTheWriter() {
        assertThatThrownBy(() -> writer.write(handle -> {
                    throw new AssertionError("as asked");
                }))
                .isInstanceOf(AssertionError.class);

        assertThat(writer.write(Scratch.insert(1))).isEqualTo(1);
    }

    @Test
    void aFailedCommitIsToldAndTheNextPieceIsStored() {
        assertThatThrownBy(() -> writer.write(Scratch.insertOrphan()))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("Nothing of it was kept");

        assertThat(writer.write(Scratch.insert(1))).isEqualTo(1);
        assertThat(Scratch.kept(source)).containsExactly(1);
    }

    @Test
    void aTransactionThatSqliteRolledBackIsToldAndTheNextPieceIsStored() {
        writer.write(Scratch.insert(1));

        assertThatThrownBy(() -> writer.write(Scratch.rollEverythingBack(1))).isInstanceOf(StoreUnavailable.class);

        assertThat(writer.write(Scratch.insert(2))).isEqualTo(1);
        assertThat(Scratch.kept(source)).containsExactly(1, 2);
    }

    @Test
    void everyCallerOfAFailedTransactionHearsIt() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        FutureTask<Boolean> holding = holdTheWriter(hold);
        List<FutureTask<Integer>> together = List.of(
                onAThread(() -> writer.write(Scratch.insert(1))),
                onAThread(() -> writer.write(Scratch.insertOrphan())),
                onAThread(() -> writer.write(Scratch.insert(2))));

        hold.countDown();

        assertThat(holding.get()).isTrue();
        for (FutureTask<Integer> caller : together) {
            assertThatThrownBy(caller::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(StoreUnavailable.class);
        }
        assertThat(Scratch.kept(source)).isEmpty();
    }

    @Test
    void closeFinishesWhatWasAccepted() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        FutureTask<Boolean> holding = holdTheWriter(hold);
        List<FutureTask<Integer>> waiting = new ArrayList<>();
        for (int id = 1; id <= 70; id++) {
            int each = id;
            waiting.add(onAThread(() -> writer.write(Scratch.insert(each))));
        }

        FutureTask<Boolean> closing = onAThread(() -> {
            writer.close();
            return true;
        });
        hold.countDown();

        assertThat(closing.get()).isTrue();
        assertThat(holding.get()).isTrue();
        for (FutureTask<Integer> caller : waiting) {
            assertThat(caller.get()).isEqualTo(1);
        }
        assertThat(Scratch.kept(source)).hasSize(70);
    }

    @Test
    void aClosedWriterRefusesInASentence() {
        writer.close();

        assertThatThrownBy(() -> writer.write(Scratch.insert(1)))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("was not stored");
    }

    @Test
    void anInterruptedCallerIsNotLeftWaiting() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        FutureTask<Boolean> holding = holdTheWriter(hold);
        FutureTask<Integer> interrupted = new FutureTask<>(() -> writer.write(Scratch.insert(1)));
        Thread caller = started(interrupted);

        caller.interrupt();

        assertThatThrownBy(interrupted::get)
                .hasCauseInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("interrupted");
        hold.countDown();
        assertThat(holding.get()).isTrue();
    }

    /** Returns once the writer is busy with a piece that ends with the latch. */
    private FutureTask<Boolean> holdTheWriter(CountDownLatch hold) throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        FutureTask<Boolean> holding = onAThread(() -> writer.write(handle -> {
            busy.countDown();
            return awaitLatch(hold);
        }));
        busy.await();
        return holding;
    }

    /** Returns once the caller waits for its outcome, so that what it asked for is accepted. */
    private static <T> FutureTask<T> onAThread(Callable<T> call) {
        FutureTask<T> task = new FutureTask<>(call);
        started(task);
        return task;
    }

    private static Thread started(FutureTask<?> task) {
        Thread thread = new Thread(task);
        thread.start();
        while (!task.isDone() && !waits(thread)) {
            Thread.onSpinWait();
        }
        return thread;
    }

    private static boolean waits(Thread thread) {
        return thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING;
    }

    private static boolean awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}

package dev.baton.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the answers of a batch in the order of its lines, on a thread of its own: many senders send everything before
 * they read anything, and nobody would move if the lines were not read on meanwhile. What waits here is a few hundred
 * bytes a line.
 */
final class AnswersInOrder {

    private static final Logger log = LoggerFactory.getLogger(AnswersInOrder.class);
    private static final byte[] END = {};

    private final BlockingQueue<CompletableFuture<byte[]>> waiting = new LinkedBlockingQueue<>();
    private final OutputStream out;
    private final CompletableFuture<Void> writing;
    private volatile boolean readerIsGone;

    AnswersInOrder(OutputStream out, Executor threads) {
        this.out = out;
        this.writing = CompletableFuture.runAsync(this::write, threads);
    }

    void add(byte[] answer) {
        add(CompletableFuture.completedFuture(answer));
    }

    void add(CompletableFuture<byte[]> answer) {
        waiting.add(answer);
    }

    /** Whether nobody reads the answers any more. */
    boolean readerIsGone() {
        return readerIsGone;
    }

    /** Waits until everything is written, or nobody reads any more. */
    void finish() {
        add(END);
        writing.join();
    }

    private boolean nextIsReady() {
        CompletableFuture<byte[]> next = waiting.peek();
        return next != null && next.isDone();
    }

    private void write() {
        try {
            byte[] answer = waiting.take().join();
            while (answer != END) {
                out.write(answer);
                if (!nextIsReady()) {
                    out.flush();
                }
                answer = waiting.take().join();
            }
            out.flush();
        } catch (IOException gone) {
            readerIsGone = true;
            log.debug("The answers of a batch were not read to their end");
        } catch (InterruptedException stopping) {
            readerIsGone = true;
            Thread.currentThread().interrupt();
        }
    }
}

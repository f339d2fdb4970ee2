package dev.baton.slack;

import dev.baton.slack.card.Message;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends private answers once the click that asked for them is acknowledged. Best effort: what matters was committed
 * before, so an answer that cannot be sent is only logged.
 */
public final class LaterAnswers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LaterAnswers.class);
    private static final int THREADS = 4;
    private static final int WAITING = 1_000;
    private static final int SECONDS_TO_FINISH = 3;

    private final PrivateAnswers answers;
    private final ThreadPoolExecutor executor;

    public LaterAnswers(PrivateAnswers answers) {
        this.answers = answers;
        this.executor = new ThreadPoolExecutor(
                THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), task -> {
                    Thread thread = new Thread(task, "private-answers");
                    thread.setDaemon(true);
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
    }

    /** Returns at once. {@code responseUrl} is null where Slack gave no way to answer. */
    void send(@Nullable String responseUrl, Message message) {
        if (responseUrl == null || responseUrl.isBlank()) {
            LOG.warn("A click came without a response_url, so nobody could be told what became of it");
            return;
        }
        run(() -> answers.respond(responseUrl, message));
    }

    /** Finds and sends an answer. Returns at once. */
    void run(Runnable answering) {
        try {
            executor.execute(() -> safely(answering));
        } catch (RejectedExecutionException tooMany) {
            LOG.warn(
                    "A private answer was dropped: {} others wait or Baton is stopping",
                    executor.getQueue().size());
        }
    }

    /** The same with an answer that takes a while to be had. */
    void send(@Nullable String responseUrl, Supplier<Message> work) {
        run(() -> send(responseUrl, had(work)));
    }

    private static Message had(Supplier<Message> work) {
        try {
            return work.get();
        } catch (RuntimeException failed) {
            LOG.error("Something that was asked for failed", failed);
            return CaughtFailures.SORRY;
        }
    }

    private static void safely(Runnable answering) {
        try {
            answering.run();
        } catch (RuntimeException failed) {
            LOG.warn("A private answer could not be sent", failed);
        }
    }

    /** Lets the answers under way finish, but not for long. */
    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException stopNow) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}

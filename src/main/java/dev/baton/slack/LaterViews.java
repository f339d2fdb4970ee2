package dev.baton.slack;

import com.slack.api.model.view.View;
import dev.baton.slack.card.Message;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows modals once the request that asked for one is acknowledged. A trigger lives for 3 seconds, so nothing waits in
 * line: what cannot be shown at once is not shown, and whoever asked is told.
 */
public final class LaterViews implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LaterViews.class);
    private static final int THREADS = 32;

    /** Somebody closed the modal or changed it once more; then there is nothing left to draw. */
    private static final Set<String> OVERTAKEN = Set.of("hash_conflict", "not_found", "view_not_found");

    private final ViewCalls calls;
    private final LaterAnswers answers;
    private final WaysBack waysBack;
    private final ThreadPoolExecutor executor =
            new ThreadPoolExecutor(0, THREADS, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), task -> {
                Thread thread = new Thread(task, "modals");
                thread.setDaemon(true);
                return thread;
            });

    /** @param clock real time */
    public LaterViews(ViewCalls calls, LaterAnswers answers, Clock clock) {
        this.calls = calls;
        this.answers = answers;
        this.waysBack = new WaysBack(clock);
    }

    /** Returns at once. {@code responseUrl} is null where Slack gave no way to answer. */
    void open(String triggerId, @Nullable String responseUrl, View view) {
        run(
                () -> {
                    Answer<String> opened = calls.openView(triggerId, view);
                    if (opened instanceof Answer.Not<String> not) {
                        answers.send(responseUrl, notOpened(not.why().code()));
                    } else if (responseUrl != null) {
                        waysBack.remember(((Answer.Ok<String>) opened).value(), responseUrl);
                    }
                },
                code -> answers.send(responseUrl, notOpened(code)));
    }

    /** Returns at once. */
    void push(String triggerId, View view) {
        run(() -> log(calls.pushView(triggerId, view)), code -> LOG.warn("Nothing was put on a modal: {}", code));
    }

    /** Draws the modal anew that somebody has open. Returns at once. */
    void update(View seen, View view) {
        run(
                () -> log(calls.updateView(seen.getId(), seen.getHash(), view)),
                code -> LOG.warn("A modal was not drawn anew: {}", code));
    }

    /** Where whoever sends the modal with this id can be told what became of it, once. */
    Optional<String> wayBack(String viewId) {
        return waysBack.take(viewId);
    }

    private void run(Runnable call, Consumer<String> tooMuch) {
        try {
            executor.execute(call);
        } catch (RejectedExecutionException busy) {
            tooMuch.accept("too_many_at_once");
        }
    }

    private static void log(Answer<String> shown) {
        if (shown instanceof Answer.Not<String> not
                && !OVERTAKEN.contains(not.why().code())) {
            LOG.warn("Slack did not show a modal: {}", not.why().code());
        }
    }

    private static Message notOpened(String code) {
        return new Message(
                "Slack did not open the form (`" + code + "`), so nothing was done. Try again; if it goes"
                        + " on, tell operations.",
                List.of());
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}

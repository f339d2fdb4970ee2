package dev.baton.web;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which the headers of a request do not come to their end. The connector's idle timeout does not:
 * every byte that comes now and then starts it anew. A connection whose request is being answered is left alone.
 */
final class Deadlines extends Handler.Wrapper implements Connection.Listener {

    private final Scheduler scheduler;
    private final Duration longest;

    /** Since when each connection waits for a request, by {@link System#nanoTime}; empty while one is answered. */
    private final Map<Connection, OptionalLong> waiting = new ConcurrentHashMap<>();

    /** @param longest between two requests, and from the first byte of a request to the end of its headers */
    Deadlines(Handler next, Scheduler scheduler, Duration longest) {
        super(next);
        this.scheduler = scheduler;
        this.longest = longest;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        lookAgainLater();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Connection connection = request.getConnectionMetaData().getConnection();
        waiting.computeIfPresent(connection, (open, since) -> OptionalLong.empty());
        Request.addCompletionListener(
                request, failure -> waiting.computeIfPresent(connection, (open, since) -> fromNow()));
        return super.handle(request, response, callback);
    }

    @Override
    public void onOpened(Connection connection) {
        waiting.put(connection, fromNow());
    }

    @Override
    public void onClosed(Connection connection) {
        waiting.remove(connection);
    }

    private static OptionalLong fromNow() {
        return OptionalLong.of(System.nanoTime());
    }

    private void lookAgainLater() {
        Scheduler.Task unused = scheduler.schedule(this::look, longest.toMillis() / 4, TimeUnit.MILLISECONDS);
    }

    private void look() {
        long now = System.nanoTime();
        waiting.forEach((connection, since) -> {
            if (since.isPresent() && now - since.getAsLong() > longest.toNanos()) {
                connection.getEndPoint().close();
            }
        });
        if (isRunning()) {
            lookAgainLater();
        }
    }
}

package dev.baton.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which no request gets complete for too long. The connector's idle timeout does not: every byte
 * of a header that comes now and then starts it anew.
 */
final class Deadlines extends AbstractLifeCycle implements Connection.Listener {

    private final ServerConnector connector;
    private final Duration longest;
    private final Map<Connection, Waiting> waiting = new ConcurrentHashMap<>();

    /** Since when a connection waits for the end of the next request's headers, and how many requests it had then. */
    private record Waiting(long requests, long since) {}

    /** @param longest between two requests, and from the first byte of a request to the end of its headers */
    Deadlines(ServerConnector connector, Duration longest) {
        this.connector = connector;
        this.longest = longest;
    }

    @Override
    protected void doStart() {
        lookAgainLater();
    }

    @Override
    public void onOpened(Connection connection) {
        waiting.put(connection, new Waiting(0, System.nanoTime()));
    }

    @Override
    public void onClosed(Connection connection) {
        waiting.remove(connection);
    }

    private void lookAgainLater() {
        Scheduler scheduler = connector.getScheduler();
        Scheduler.Task unused = scheduler.schedule(this::look, longest.toMillis() / 4, TimeUnit.MILLISECONDS);
    }

    private void look() {
        long now = System.nanoTime();
        waiting.replaceAll((connection, since) -> {
            boolean answering = connection.getMessagesIn() > connection.getMessagesOut();
            return answering || connection.getMessagesIn() != since.requests()
                    ? new Waiting(connection.getMessagesIn(), now)
                    : since;
        });
        waiting.forEach((connection, since) -> {
            if (now - since.since() > longest.toNanos()) {
                connection.getEndPoint().close();
            }
        });
        if (isRunning()) {
            lookAgainLater();
        }
    }
}

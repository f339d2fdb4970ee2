package dev.baton.sandbox.socket;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.sandbox.app.AppDoor;
import dev.baton.sandbox.app.Happening;
import dev.baton.sandbox.app.NoAnswer;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The WebSockets that the app has open, in turn: what happens goes over the next one, also while one of them is about to
 * be closed, as Slack leaves it open which one it takes.
 */
public final class Sockets implements AppDoor, AutoCloseable {

    /** Where sockets are opened. */
    public static final String PATH = "/link/";

    private static final Duration PING_EVERY = Duration.ofSeconds(10);
    private static final Duration LIFE = Duration.ofHours(1);

    private final Supplier<URI> here;
    private final Clock clock;
    private final Tickets tickets;
    private final List<AppSocket> open = new ArrayList<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread daemon = new Thread(task, "sandbox-sockets");
        daemon.setDaemon(true);
        return daemon;
    });
    private final ScheduledFuture<?> keeping;
    private int turn;

    /**
     * @param here  the address of this server, with its port
     * @param clock real time
     */
    public Sockets(Supplier<URI> here, Clock clock) {
        this.here = here;
        this.clock = clock;
        this.tickets = new Tickets(clock);
        keeping = thread.scheduleWithFixedDelay(
                this::keep, PING_EVERY.toMillis(), PING_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Where the app may open one socket, within half a minute. */
    public URI invite() {
        return URI.create("ws://" + here.get().getAuthority() + PATH + "?ticket=" + tickets.issue());
    }

    /**
     * Lets somebody in.
     *
     * @return what listens to the new socket; null where the ticket is not good
     */
    public @Nullable Object admit(@Nullable String ticket) {
        return ticket != null && tickets.use(ticket) ? new AppSocket(this, clock.instant()) : null;
    }

    /** Whether the app can be told this way. */
    public synchronized boolean isConnected() {
        return !open.isEmpty();
    }

    @Override
    public Answer tell(Happening happening) throws NoAnswer {
        try {
            JsonNode payload = send(happening).get();
            return new Answer(payload.isMissingNode() ? "" : payload.toString(), true);
        } catch (ExecutionException unanswered) {
            throw NoAnswer.unacknowledged();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NoAnswer.because("The sandbox is stopping.");
        }
    }

    /** Asks the app to open new sockets in the place of those that are open, as Slack does now and then. */
    public void refresh() {
        all().forEach(AppSocket::refresh);
    }

    /** Breaks every socket off without a word. */
    public void drop() {
        all().forEach(AppSocket::drop);
    }

    /** How many are open. */
    public synchronized int count() {
        return open.size();
    }

    /** Whoever has heard the greeting is sent what happens from then on, and nothing is sent before it. */
    synchronized void add(AppSocket socket, Runnable greeting) {
        greeting.run();
        open.add(socket);
    }

    synchronized void remove(AppSocket socket) {
        open.remove(socket);
    }

    private synchronized CompletableFuture<JsonNode> send(Happening happening) throws NoAnswer {
        if (open.isEmpty()) {
            throw NoAnswer.because("It is not connected.");
        }
        turn = (turn + 1) % open.size();
        return open.get(turn).send(happening);
    }

    private synchronized List<AppSocket> all() {
        return List.copyOf(open);
    }

    /**
     * Looks after the sockets, as is done every 10 seconds: shows that they are alive, asks for new ones in the place of
     * those that have been here for an hour, and ends those that were asked to leave and owe no answer.
     */
    public synchronized void keep() {
        for (AppSocket socket : all()) {
            if (socket.isLeaving()) {
                if (socket.isIdle()) {
                    open.remove(socket);
                    socket.close();
                }
            } else if (socket.isOlderThan(clock.instant().minus(LIFE))) {
                socket.refresh();
            } else {
                socket.ping();
            }
        }
    }

    @Override
    public void close() {
        keeping.cancel(false);
        thread.shutdownNow();
        drop();
    }
}

package dev.baton.slack.socket;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One WebSocket to Slack, and when something was last heard on it. */
final class Link implements WebSocket.Listener, Envelopes.Line {

    private static final Logger LOG = LoggerFactory.getLogger(Link.class);
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

    /** As over HTTP. */
    private static final int LIMIT = 1024 * 1024;

    private final Owner owner;
    private final Clock clock;
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final StringBuilder message = new StringBuilder();
    private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);
    private volatile CompletableFuture<Void> ended = closed;
    private boolean tooLong;
    private volatile Instant heard;
    private volatile @Nullable WebSocket socket;

    /** Who is told what comes; from one thread at a time, which it does not hold up. */
    interface Owner {

        void received(Link link, String text);

        /** It is no more; not told of one that was broken off from here. */
        void lost(Link link, String why);
    }

    private Link(Owner owner, Clock clock) {
        this.owner = owner;
        this.clock = clock;
        this.heard = clock.instant();
    }

    /**
     * Opens one.
     *
     * @throws IOException if there is none within 10 seconds
     */
    static Link open(HttpClient http, URI address, Owner owner, Clock clock) throws IOException, InterruptedException {
        Link link = new Link(owner, clock);
        try {
            http.newWebSocketBuilder()
                    .connectTimeout(LONGEST_CONNECT)
                    .buildAsync(address, link)
                    .get(LONGEST_CONNECT.toMillis(), TimeUnit.MILLISECONDS);
            return link;
        } catch (ExecutionException | TimeoutException | IllegalArgumentException failed) {
            link.abort();
            throw new IOException("No socket could be opened", failed);
        } catch (InterruptedException stopping) {
            link.abort();
            throw stopping;
        }
    }

    Instant heard() {
        return heard;
    }

    @Override
    public void send(String text, Runnable afterwards) {
        next(socket -> socket.sendText(text, true).whenComplete((sent, failed) -> {
            if (failed != null) {
                LOG.warn("An acknowledgement could not be sent; what was done is kept");
            }
            afterwards.run();
        }));
    }

    /** Whoever is alive answers. */
    void ping() {
        next(socket -> socket.sendPing(ByteBuffer.allocate(0)));
    }

    /** Says goodbye after what is being sent, and breaks off when Slack has not done so in time. */
    void hangUp(Duration patience) {
        next(socket -> socket.sendClose(WebSocket.NORMAL_CLOSURE, ""));
        ended = closed.completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
                .thenRun(this::abort);
    }

    /** After {@link #hangUp}. */
    void awaitEnd() {
        ended.join();
    }

    /** A WebSocket takes one thing at a time; what failed before does not matter to the next. */
    private synchronized void next(Function<WebSocket, CompletableFuture<WebSocket>> what) {
        sending = sending.handle((sent, failed) -> open()).thenCompose(what);
    }

    /** Breaks it off, also one that is not open yet. */
    synchronized void abort() {
        closed.complete(null);
        if (socket != null) {
            open().abort();
        }
    }

    @Override
    public synchronized void onOpen(WebSocket opened) {
        socket = opened;
        if (closed.isDone()) {
            opened.abort();
        } else {
            opened.request(1);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        hear(from);
        tooLong |= message.length() + part.length() > LIMIT;
        if (!tooLong) {
            message.append(part);
        }
        if (last) {
            String text = message.toString();
            message.setLength(0);
            if (tooLong) {
                LOG.warn("Slack sent more than {} characters at once; they were left alone", LIMIT);
            } else {
                owner.received(this, text);
            }
            tooLong = false;
        }
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer part, boolean last) {
        hear(from);
        return null;
    }

    /** The JDK answers it by itself. */
    @Override
    public @Nullable CompletionStage<?> onPing(WebSocket from, ByteBuffer content) {
        hear(from);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket from, ByteBuffer content) {
        hear(from);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        end("closed with code " + code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failed) {
        end(failed.getClass().getSimpleName());
    }

    private void hear(WebSocket from) {
        heard = clock.instant();
        from.request(1);
    }

    private void end(String why) {
        if (closed.complete(null)) {
            owner.lost(this, why);
        }
    }

    private WebSocket open() {
        return Objects.requireNonNull(socket, "a link is handed out when it is open");
    }
}

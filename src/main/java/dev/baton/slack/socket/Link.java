package dev.baton.slack.socket;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One WebSocket to Slack. The client pings it, and breaks it off when no answer comes. */
final class Link extends WebSocketListener implements Envelopes.Line {

    private static final Logger LOG = LoggerFactory.getLogger(Link.class);
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);
    private static final int NORMAL = 1000;

    /** As over HTTP. */
    private static final int LIMIT = 1024 * 1024;

    private final Owner owner;
    private final WebSocket socket;
    private final CompletableFuture<Void> opened = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    /** Who is told what comes; from one thread at a time, which it does not hold up. */
    interface Owner {

        void received(Link link, String text);

        /** It is no more; not told of one that was broken off from here. */
        void lost(Link link, String why);
    }

    private Link(OkHttpClient http, URI address, Owner owner) {
        this.owner = owner;
        this.socket =
                http.newWebSocket(new Request.Builder().url(address.toString()).build(), this);
    }

    /**
     * Opens one.
     *
     * @throws IOException if there is none within 10 seconds
     */
    static Link open(OkHttpClient http, URI address, Owner owner) throws IOException, InterruptedException {
        Link link = new Link(http, address, owner);
        try {
            link.opened.get(LONGEST_CONNECT.toMillis(), TimeUnit.MILLISECONDS);
            return link;
        } catch (ExecutionException | TimeoutException failed) {
            link.abort();
            throw new IOException("No socket could be opened", failed);
        } catch (InterruptedException stopping) {
            link.abort();
            throw stopping;
        }
    }

    @Override
    public void send(String text) {
        if (!socket.send(text)) {
            LOG.warn("An acknowledgement could not be sent; what was done is kept");
        }
    }

    /** Says goodbye after what is being sent, and breaks off when Slack has not done so in time. */
    void hangUp(Duration patience) {
        socket.close(NORMAL, null);
        CompletableFuture<Void> unused = ended.completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
                .thenRun(socket::cancel);
    }

    /** After {@link #hangUp}. */
    void awaitEnd() {
        ended.join();
    }

    /** Breaks it off, also one that is not open yet. */
    void abort() {
        ended.complete(null);
        socket.cancel();
    }

    @Override
    public void onOpen(WebSocket from, Response response) {
        opened.complete(null);
    }

    @Override
    public void onMessage(WebSocket from, String text) {
        if (text.length() > LIMIT) {
            LOG.warn("Slack sent more than {} characters at once; they were left alone", LIMIT);
        } else {
            owner.received(this, text);
        }
    }

    /** Slack says goodbye first. */
    @Override
    public void onClosing(WebSocket from, int code, String reason) {
        from.close(NORMAL, null);
        end("closed with code " + code);
    }

    @Override
    public void onFailure(WebSocket from, Throwable failed, @Nullable Response response) {
        opened.completeExceptionally(failed);
        end(failed.getClass().getSimpleName());
    }

    private void end(String why) {
        if (ended.complete(null)) {
            owner.lost(this, why);
        }
    }
}

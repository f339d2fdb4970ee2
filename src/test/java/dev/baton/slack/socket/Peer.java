package dev.baton.slack.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/** Slack's end of one socket. It is public because Jetty calls it. */
public final class Peer implements Session.Listener.AutoDemanding {

    private static final int SECONDS = 30;

    private final Consumer<Peer> onOpen;
    private final boolean answersPings;
    private final Semaphore pings = new Semaphore(0);
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private volatile @Nullable Session session;

    Peer(Consumer<Peer> onOpen, boolean answersPings) {
        this.onOpen = onOpen;
        this.answersPings = answersPings;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        session = opened;
        send("{\"type\": \"hello\", \"num_connections\": 1}");
        onOpen.accept(this);
    }

    @Override
    public void onWebSocketText(String text) {
        received.add(text);
    }

    @Override
    public void onWebSocketPing(ByteBuffer content) {
        pings.release();
        if (answersPings) {
            open().sendPong(content, Callback.NOOP);
        }
    }

    @Override
    public void onWebSocketClose(int code, @Nullable String reason, Callback callback) {
        closed.complete(code);
        callback.succeed();
    }

    void send(String text) {
        Callback.Completable sent = new Callback.Completable();
        open().sendText(text, sent);
        sent.join();
    }

    void sendBytes(byte[] bytes) {
        Callback.Completable sent = new Callback.Completable();
        open().sendBinary(ByteBuffer.wrap(bytes), sent);
        sent.join();
    }

    void disconnect(String reason) {
        send("{\"type\": \"disconnect\", \"reason\": \"" + reason + "\"}");
    }

    /** Without a word. */
    void drop() {
        open().disconnect();
    }

    void close() {
        open().close(1000, "refresh", Callback.NOOP);
    }

    boolean isOpen() {
        return open().isOpen();
    }

    /** What Baton acknowledged next. */
    String acknowledgement() throws InterruptedException {
        String text = received.poll(SECONDS, TimeUnit.SECONDS);
        assertThat(text).as("an acknowledgement").isNotNull();
        return Objects.requireNonNull(text);
    }

    void awaitPings(int many) throws InterruptedException {
        assertThat(pings.tryAcquire(many, SECONDS, TimeUnit.SECONDS))
                .as("pings")
                .isTrue();
    }

    /** What came and was not looked at. */
    int unread() {
        return received.size();
    }

    /** The code with which Baton closed it. */
    int closedWith() throws Exception {
        return closed.get(SECONDS, TimeUnit.SECONDS);
    }

    private Session open() {
        return Objects.requireNonNull(session);
    }
}

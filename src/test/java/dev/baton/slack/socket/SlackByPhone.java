package dev.baton.slack.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/** Slack as Baton meets it when it calls in: says where sockets are opened, and hands each one to the test. */
final class SlackByPhone implements AutoCloseable {

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final BlockingQueue<Peer> opened = new LinkedBlockingQueue<>();
    private volatile CountDownLatch refusals = new CountDownLatch(0);
    private volatile boolean answersPings = true;

    SlackByPhone() throws Exception {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        WebSocketUpgradeHandler sockets = WebSocketUpgradeHandler.from(
                server,
                container -> container.addMapping(
                        "/link", (request, response, callback) -> new Peer(opened::add, answersPings)));
        sockets.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                answer(response, callback);
                return true;
            }
        });
        server.setHandler(sockets);
        server.start();
    }

    /** So many of the next who ask for an address get an error. */
    void refuses(int times) {
        refusals = new CountDownLatch(times);
    }

    /** Whether sockets that are opened from now on say anything by themselves. */
    void answersPings(boolean answers) {
        answersPings = answers;
    }

    String api() {
        return "http://127.0.0.1:" + connector.getLocalPort() + "/api/";
    }

    Peer peer() throws InterruptedException {
        Peer peer = opened.poll(30, TimeUnit.SECONDS);
        assertThat(peer).as("a socket that Baton opens").isNotNull();
        return Objects.requireNonNull(peer);
    }

    /** Sockets that were opened and not looked at. */
    int unseen() {
        return opened.size();
    }

    private void answer(Response response, Callback callback) {
        boolean refused = refusals.getCount() > 0;
        refusals.countDown();
        response.setStatus(refused ? 503 : 200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        String address = "ws://127.0.0.1:" + connector.getLocalPort() + "/link?ticket=1";
        Content.Sink.write(response, true, "{\"ok\": true, \"url\": \"" + address + "\"}", callback);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception stuck) {
            throw new AssertionError(stuck);
        }
    }
}

package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Senders who take their time keep nobody else waiting. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
@SuppressWarnings("NullAway.Init")
class SlowSendersTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final String BEGINNING =
            "POST /whole HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nbeginning";

    private final AtomicInteger whole = new AtomicInteger();
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private WebServer server;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void moreUnfinishedBodiesThanThereAreThreadsHoldNone() throws Exception {
        start(LONG);
        List<Socket> slow = new ArrayList<>();
        for (int each = 0; each < 100; each++) {
            Socket socket = connect();
            send(socket, BEGINNING);
            slow.add(socket);
        }

        try (Socket quick = connect()) {
            send(quick, "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer(quick)).startsWith("HTTP/1.1 200 ");
        }
        for (Socket socket : slow) {
            socket.close();
        }
        assertThat(whole).hasValue(0);
    }

    @Test
    void bodyThatDoesNotGoOnIsGivenUp() throws Exception {
        start(SHORT);
        try (Socket socket = connect()) {
            send(socket, BEGINNING);

            assertThat(answer(socket))
                    .startsWith("HTTP/1.1 408 ")
                    .contains("The request came too slowly")
                    .doesNotContainIgnoringCase("jetty", "Exception");
        }
        assertThat(whole).hasValue(0);
    }

    @Test
    void connectionOnWhichNothingComesIsClosed() throws Exception {
        start(SHORT);
        try (Socket socket = connect()) {
            assertThat(answer(socket)).isEmpty();
        }
    }

    @Test
    void headersThatComeByteByByteAreCutOff() throws Exception {
        start(SHORT);
        try (Socket socket = connect()) {
            send(socket, "GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
            assertThat(isOpenWhileDripping(socket, 500)).isFalse();
        }
    }

    @Test
    void connectionThatIsUsedStaysOpen() throws Exception {
        start(SHORT);
        try (Socket socket = connect()) {
            long end = System.nanoTime() + SHORT.toNanos() * 3;
            while (System.nanoTime() < end) {
                send(socket, "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
                byte[] answer = new byte[2_000];
                int read = socket.getInputStream().read(answer);
                assertThat(new String(answer, 0, read, StandardCharsets.US_ASCII))
                        .startsWith("HTTP/1.1 200 ");
            }
        }
    }

    @Test
    void answerThatTakesLongerThanAnyPatienceIsNotCutOff() throws Exception {
        start(SHORT);
        try (Socket socket = connect()) {
            send(socket, "GET /slow HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(socket.getInputStream().read())
                    .as("the answer has begun")
                    .isPositive();
            socket.setSoTimeout((int) SHORT.multipliedBy(4).toMillis());
            assertThatThrownBy(() -> answer(socket)).isInstanceOf(SocketTimeoutException.class);
            mayEnd.countDown();
            assertThat(answer(socket)).contains("end");
        }
    }

    /** Sends a byte every 50 ms at most so many times, as long as the server lets it. */
    private static boolean isOpenWhileDripping(Socket socket, int times) throws IOException {
        socket.setSoTimeout(50);
        for (int each = 0; each < times; each++) {
            try {
                send(socket, "x");
                if (socket.getInputStream().read() < 0) {
                    return false;
                }
            } catch (SocketTimeoutException stillOpen) {
                assertThat(socket.isConnected()).isTrue();
            } catch (SocketException closed) {
                return false;
            }
        }
        return true;
    }

    private void start(Duration patience) {
        server = new WebServer(
                "127.0.0.1",
                0,
                Map.of(
                        "/healthz",
                        new HealthServlet(() -> true),
                        "/whole",
                        new Whole(whole),
                        "/slow",
                        new SlowAnswer(mayEnd)),
                patience);
        server.start();
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), server.port());
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Counts the bodies that came whole. */
    private static final class Whole extends HttpServlet {

        private final transient AtomicInteger count;

        Whole(AtomicInteger count) {
            this.count = count;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getInputStream().readAllBytes();
            count.incrementAndGet();
        }
    }

    /** Begins to answer, and ends when it may. */
    private static final class SlowAnswer extends HttpServlet {

        private final transient CountDownLatch mayEnd;

        SlowAnswer(CountDownLatch mayEnd) {
            this.mayEnd = mayEnd;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write("beginning");
            response.flushBuffer();
            try {
                mayEnd.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            response.getWriter().write("end");
        }
    }
}

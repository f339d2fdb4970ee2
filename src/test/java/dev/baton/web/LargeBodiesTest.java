package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever sends too much is told so, also when they read nothing before they have sent everything. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
@SuppressWarnings("NullAway.Init")
class LargeBodiesTest {

    private static final int LARGE = 3 * 1024 * 1024;

    private WebServer server;

    @BeforeEach
    void start() {
        server = new WebServer("127.0.0.1", 0, Map.of("/healthz", new HealthServlet(() -> true)));
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @RepeatedTest(5)
    void bodyWhoseLengthIsToldIsReadToItsEndAndRefused() throws Exception {
        try (Socket socket = connect("Content-Length: " + LARGE + "\r\n")) {
            OutputStream out = socket.getOutputStream();
            byte[] piece = new byte[64 * 1024];
            for (int sent = 0; sent < LARGE; sent += piece.length) {
                out.write(piece);
            }

            assertThat(answer(socket)).startsWith("HTTP/1.1 413 ").contains("at most 256 KiB");
        }
    }

    @RepeatedTest(5)
    void bodyInPiecesIsReadToItsEndAndRefused() throws Exception {
        try (Socket socket = connect("Transfer-Encoding: chunked\r\n")) {
            OutputStream out = socket.getOutputStream();
            byte[] piece = new byte[64 * 1024];
            for (int sent = 0; sent < LARGE; sent += piece.length) {
                out.write("10000\r\n".getBytes(StandardCharsets.US_ASCII));
                out.write(piece);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

            assertThat(answer(socket)).startsWith("HTTP/1.1 413 ").contains("at most 256 KiB");
        }
    }

    @RepeatedTest(40)
    void senderWhoKeepsTheConnectionIsAnsweredEachTime() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        byte[] large = new byte[RequestBody.MOST_BYTES + 1];
        URI health = URI.create("http://127.0.0.1:" + server.port() + "/healthz");
        for (BodyPublisher body : List.of(
                BodyPublishers.ofByteArray(large),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)),
                BodyPublishers.ofByteArray(large))) {
            HttpRequest request = HttpRequest.newBuilder(health).POST(body).build();

            assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void whoAsksBeforeSendingIsRefusedAtOnce() throws Exception {
        try (Socket socket = connect("Content-Length: " + LARGE + "\r\nExpect: 100-continue\r\n")) {
            assertThat(answer(socket)).startsWith("HTTP/1.1 413 ");
        }
    }

    private Socket connect(String headers) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        String head = "POST /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}

package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {

    private final AtomicBoolean takesLeads = new AtomicBoolean(true);
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch mayAnswer = new CountDownLatch(1);
    private WebServer server;

    @BeforeEach
    void start() {
        server = new WebServer(
                "127.0.0.1",
                0,
                Map.of(
                        "/healthz", new HealthServlet(takesLeads::get),
                        "/broken", new Broken(),
                        "/slow", new Slow(arrived, mayAnswer)));
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void healthIsGoodWhileLeadsCanBeTaken() throws Exception {
        HttpResponse<String> good = get("/healthz");
        takesLeads.set(false);
        HttpResponse<String> bad = get("/healthz");

        assertThat(good.statusCode()).isEqualTo(200);
        assertThat(good.body()).isEqualTo("{\"status\":\"ok\"}");
        assertThat(bad.statusCode()).isEqualTo(503);
    }

    @Test
    void whatAServletThrowsIsNotShown() throws Exception {
        HttpResponse<String> response = get("/broken");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body())
                .doesNotContain("secret", "Exception", "dev.baton")
                .contains("\"status\":500");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE\r\n\r\n",
                "GET /healthz HTTP/1.1\r\n\r\n",
                "GET /healthz HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /%00 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /..%2f..%2fetc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "POST /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
                "POST /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
            })
    void aHostileRequestIsRefusedWithoutATrace(String request) throws Exception {
        assertThat(raw(request))
                .containsPattern("^HTTP/1.1 (4\\d\\d|505) ")
                .doesNotContainIgnoringCase("jetty", "Exception", "\nServer:", "\tat ");
    }

    @Test
    void onThisMachineOnlyItsOwnNamesAreAnswered() throws Exception {
        for (String host : List.of("evil.example", "evil.example:" + server.port(), "localhost:1", "localhost.evil")) {
            assertThat(raw(called(host))).startsWith("HTTP/1.1 421 ").contains("127.0.0.1 or localhost");
        }
        for (String host : List.of("127.0.0.1:", "LocalHost:", "[::1]:")) {
            assertThat(raw(called(host + server.port()))).startsWith("HTTP/1.1 200 ");
        }
        assertThat(raw(called("localhost"))).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void whereEveryoneMayCallAnyNameIsAnswered() throws Exception {
        server.close();
        server = new WebServer("0.0.0.0", 0, Map.of("/healthz", new HealthServlet(takesLeads::get)));
        server.start();

        assertThat(raw(called("baton.example"))).startsWith("HTTP/1.1 200 ");
    }

    private static String called(String host) {
        return "GET /healthz HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    }

    @Test
    void headersLargerThanAllowedAreRefused() throws Exception {
        String answer = raw("GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 431 ").doesNotContainIgnoringCase("jetty", "Exception");
    }

    @Test
    void aRequestInHandIsFinishedBeforeTheServerStops() throws Exception {
        CompletableFuture<HttpResponse<String>> answer =
                HttpClient.newHttpClient().sendAsync(request("/slow"), BodyHandlers.ofString());
        arrived.await();
        CompletableFuture<Void> stopping = CompletableFuture.runAsync(server::close);

        mayAnswer.countDown();

        assertThat(answer.get().body()).isEqualTo("done");
        stopping.get();
    }

    @Test
    void aPortThatIsTakenIsSaidInASentence() {
        WebServer second = new WebServer("127.0.0.1", server.port(), Map.of());

        assertThatThrownBy(second::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("port " + server.port())
                .hasMessageContaining("BATON_PORT");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient().send(request(path), BodyHandlers.ofString());
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .build();
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static final class Broken extends HttpServlet {
        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) {
            throw new IllegalStateException("secret");
        }
    }

    private static final class Slow extends HttpServlet {

        private final transient CountDownLatch arrived;
        private final transient CountDownLatch mayAnswer;

        Slow(CountDownLatch arrived, CountDownLatch mayAnswer) {
            this.arrived = arrived;
            this.mayAnswer = mayAnswer;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            arrived.countDown();
            try {
                mayAnswer.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            response.getWriter().write("done");
        }
    }
}

package dev.baton.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSession;

/** What a server answers, and then closes the connection, to a request that no client would send. */
record RawResponse(HttpRequest request, int statusCode, HttpHeaders headers, String body)
        implements HttpResponse<String> {

    /**
     * @param request what it is, as far as it is one
     * @param sent    what goes over the wire
     */
    static RawResponse to(HttpRequest request, String sent) throws IOException {
        int port = request.uri().getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            List<String> lines = answer.substring(0, end).lines().toList();
            HttpHeaders headers = HttpHeaders.of(
                    lines.stream()
                            .skip(1)
                            .collect(Collectors.toMap(
                                    line -> line.substring(0, line.indexOf(':')),
                                    line -> List.of(line.substring(line.indexOf(':') + 1)
                                            .strip()))),
                    (name, value) -> true);
            int status = Integer.parseInt(lines.get(0).substring(9, 12));
            return new RawResponse(request, status, headers, answer.substring(end + 4));
        }
    }

    @Override
    public Optional<HttpResponse<String>> previousResponse() {
        return Optional.empty();
    }

    @Override
    public Optional<SSLSession> sslSession() {
        return Optional.empty();
    }

    @Override
    public URI uri() {
        return request.uri();
    }

    @Override
    public HttpClient.Version version() {
        return HttpClient.Version.HTTP_1_1;
    }
}

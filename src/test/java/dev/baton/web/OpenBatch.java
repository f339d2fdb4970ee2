package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A batch on a bare connection whose ends are written and read one by one, with little room on the way back. */
final class OpenBatch implements AutoCloseable {

    private static final int LITTLE_ROOM = 4 * 1024;
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket = new Socket();
    private final InputStream in;
    private final StringBuilder unread = new StringBuilder();
    private boolean ended;

    OpenBatch(TestApi api) throws IOException {
        socket.setReceiveBufferSize(LITTLE_ROOM);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), api.uri("/").getPort()));
        in = socket.getInputStream();
        send("""
                POST /api/leads/batch HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer bootstrap-secret\r
                Content-Type: application/x-ndjson\r
                Transfer-Encoding: chunked\r
                \r
                """);
    }

    void write(String text) throws IOException {
        send(Integer.toHexString(text.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + text + "\r\n");
    }

    void end() throws IOException {
        send("0\r\n\r\n");
    }

    void breakOff() throws IOException {
        socket.shutdownOutput();
    }

    /** Waits until it is. */
    boolean isClosedByServer() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
        return in.read() < 0;
    }

    /** The next answer, as soon as it is there. */
    String readLine() throws IOException {
        while (unread.indexOf("\n") < 0) {
            readChunk();
        }
        String line = unread.substring(0, unread.indexOf("\n"));
        unread.delete(0, unread.indexOf("\n") + 1);
        return line;
    }

    /** All further answers. */
    List<String> rest() throws IOException {
        while (!ended) {
            readChunk();
        }
        List<String> lines = new ArrayList<>(unread.toString().lines().toList());
        unread.setLength(0);
        return lines;
    }

    /** The end of a chunk is only sent with the next one, so it is passed over before that. */
    private void readChunk() throws IOException {
        String size = header();
        while (!size.matches("[0-9a-fA-F]+")) {
            if (size.startsWith("HTTP/")) {
                assertThat(size).contains(" 200 ");
            }
            size = header();
        }
        byte[] chunk = in.readNBytes(Integer.parseInt(size, 16));
        ended = chunk.length == 0;
        unread.append(new String(chunk, StandardCharsets.UTF_8));
    }

    private String header() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int each = in.read();
        while (each >= 0 && each != '\n') {
            line.write(each);
            each = in.read();
        }
        assertThat(each).as("the connection ended after: " + line).isNotNegative();
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    private void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

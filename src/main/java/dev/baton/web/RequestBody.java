package dev.baton.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The body of a request, of a media type and a size that can be taken. */
final class RequestBody {

    static final int MOST_BYTES = 256 * 1024;

    static final int MOST_DISCARDED = 4 * 1024 * 1024;
    private static final Duration LONGEST_DISCARDING = Duration.ofSeconds(3);

    /** A sender who does not go on holds a thread as long as a connection may be idle; few may. */
    private static final Semaphore DISCARDING = new Semaphore(4);

    private static final Logger log = LoggerFactory.getLogger(RequestBody.class);

    private RequestBody() {}

    /** The whole of one JSON body. */
    static byte[] json(HttpServletRequest request) throws RequestRefused {
        if (!MediaType.JSON.isOf(request)) {
            throw new RequestRefused(
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                    "The body is sent as JSON in UTF-8: set the header Content-Type to application/json, and no Content-Encoding.");
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw tooLarge();
        }
        try {
            byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw tooLarge();
            }
            return bytes;
        } catch (IOException broken) {
            throw new RequestRefused(
                    HttpServletResponse.SC_BAD_REQUEST, "The body ended too early. Nothing was kept; send it again.");
        }
    }

    /**
     * Reads what is left of the body. A sender who is still sending when the connection closes never sees the answer;
     * one who sends beyond measure, or too slowly, or while others do, does not get it.
     */
    static void discard(HttpServletRequest request) {
        if (DISCARDING.tryAcquire()) {
            try {
                readOn(request);
            } finally {
                DISCARDING.release();
            }
        }
    }

    private static void readOn(HttpServletRequest request) {
        byte[] piece = new byte[8 * 1024];
        long end = System.nanoTime() + LONGEST_DISCARDING.toNanos();
        int discarded = 0;
        try {
            InputStream body = request.getInputStream();
            int read = body.read(piece);
            while (read >= 0 && discarded < MOST_DISCARDED && System.nanoTime() < end) {
                discarded += read;
                read = body.read(piece);
            }
        } catch (IOException senderIsGone) {
            log.debug("A refused body ended after {} bytes", discarded);
        }
    }

    private static RequestRefused tooLarge() {
        return new RequestRefused(
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                "A body has at most " + MOST_BYTES / 1024 + " KiB. Nothing was kept; send less.");
    }
}

package dev.baton.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Reads a body without holding a thread while nothing comes. One that is too large is read to its end too, within measure,
 * and not kept: a sender who is still sending when the connection closes never sees the answer.
 */
final class BodyReading implements Runnable {

    private final Request request;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private long length;

    private BodyReading(Request request) {
        this.request = request;
    }

    /** Fails with an {@link HttpException} of status 413 for a body that is larger than any may be. */
    static CompletableFuture<byte[]> of(Request request) {
        BodyReading reading = new BodyReading(request);
        reading.run();
        return reading.whole;
    }

    /** Goes on with what has come since. */
    @Override
    public void run() {
        boolean more = true;
        while (more) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                whole.completeExceptionally(chunk.getFailure());
                return;
            }
            take(chunk.getByteBuffer());
            more = !chunk.isLast() && length <= RequestBody.MOST_DISCARDED;
            chunk.release();
        }
        if (length > RequestBody.MOST_BYTES) {
            whole.completeExceptionally(new HttpException.RuntimeException(HttpStatus.PAYLOAD_TOO_LARGE_413));
        } else {
            whole.complete(kept.toByteArray());
        }
    }

    private void take(ByteBuffer bytes) {
        length += bytes.remaining();
        if (length <= RequestBody.MOST_BYTES) {
            kept.writeBytes(BufferUtil.toArray(bytes));
        }
    }
}

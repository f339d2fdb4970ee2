package dev.baton.web;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** A request whose body has been read already. */
final class WholeRequest extends Request.Wrapper {

    private final byte[] body;
    private final AtomicBoolean read = new AtomicBoolean();

    WholeRequest(Request request, byte[] body) {
        super(request);
        this.body = body;
    }

    @Override
    public Content.Chunk read() {
        return read.compareAndSet(false, true) ? Content.Chunk.from(ByteBuffer.wrap(body), true) : Content.Chunk.EOF;
    }

    @Override
    public void demand(Runnable whenThere) {
        whenThere.run();
    }
}

package dev.baton.web;

import dev.baton.intake.ApiKey;
import dev.baton.intake.ApiKey.Scope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /api/leads/batch} takes one lead a line and answers one line each, in order, while it reads. With the
 * header {@code Idempotency-Key} each line is carried out once: the same line at the same place in a batch of the same
 * key.
 */
public final class BatchServlet extends ApiServlet {

    /** A hand waits for its commit, and those that wait together are committed together. */
    private static final int HANDS = 32;

    private final transient BearerKeys keys;
    private final transient LeadDoor door;
    private final transient BatchSlots slots = new BatchSlots();
    private final transient ExecutorService hands = Executors.newFixedThreadPool(HANDS);
    private final transient ExecutorService writers = Executors.newCachedThreadPool();

    public BatchServlet(BearerKeys keys, LeadDoor door) {
        this.keys = keys;
        this.door = door;
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws RequestRefused {
        if (Methods.SEND.admit(request, response, "POST a batch of leads here; nothing else is possible.")) {
            ApiKey key = keys.require(Scope.LEADS_WRITE, request, response);
            @Nullable IdempotencyKey name = IdempotencyKey.of(request, key, "batch").orElse(null);
            if (!MediaType.NDJSON.isOf(request)) {
                throw new RequestRefused(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE_415,
                        "A batch is sent as one JSON object a line, in UTF-8: set the header Content-Type to"
                                + " application/x-ndjson, and no Content-Encoding.");
            }
            slots.enter(key, response);
            try {
                take(new Batch.Sender(key, name), request, response);
            } finally {
                slots.leave(key);
            }
        }
    }

    private void take(Batch.Sender sender, HttpServletRequest request, HttpServletResponse response)
            throws RequestRefused {
        try {
            NdjsonLines lines = new NdjsonLines(request.getInputStream(), Batch.MOST_BYTES);
            Answers.head(response, HttpServletResponse.SC_OK, "application/x-ndjson");
            new Batch(door, sender, hands, new AnswersInOrder(response.getOutputStream(), writers)).take(lines);
            RequestBody.discard(request);
        } catch (IOException noStream) {
            throw new RequestRefused(
                    HttpServletResponse.SC_BAD_REQUEST,
                    "The batch could not be read. Nothing was kept; send it again.");
        }
    }

    @Override
    public void destroy() {
        hands.shutdown();
        writers.shutdown();
    }
}

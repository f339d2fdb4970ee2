package dev.baton.web;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request through when its body is there, whole and no larger than any may be, so that no thread ever waits for
 * one. What is streamed is let through at once: its sender may wait for an answer before going on.
 */
final class Bodies extends Handler.Wrapper {

    private final Set<String> streamed;
    private final Duration patience;

    /**
     * @param streamed the paths whose bodies are read as they come
     * @param patience with a body, from the end of the headers to its own
     */
    Bodies(Handler next, Set<String> streamed, Duration patience) {
        super(next);
        this.patience = patience;
        this.streamed = streamed;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getLength() == 0 || streamed.contains(Request.getPathInContext(request))) {
            return super.handle(request, response, callback);
        }
        if (request.getLength() > RequestBody.MOST_BYTES && waitsToBeAsked(request)) {
            Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
            return true;
        }
        var unused = BodyReading.of(request)
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .whenCompleteAsync(
                        (body, failure) -> {
                            if (failure == null) {
                                next(new WholeRequest(request, body), response, callback);
                            } else {
                                Response.writeError(request, response, callback, status(failure));
                            }
                        },
                        request.getComponents().getExecutor());
        return true;
    }

    /** Such a sender has sent nothing yet, and reads the answer first. */
    private static boolean waitsToBeAsked(Request request) {
        return request.getHeaders().contains(HttpHeader.EXPECT, HttpHeaderValue.CONTINUE.asString());
    }

    private void next(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception failed) {
            Response.writeError(request, response, callback, failed);
        }
    }

    private static int status(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TimeoutException) {
                return HttpStatus.REQUEST_TIMEOUT_408;
            }
            if (cause instanceof HttpException told) {
                return told.getCode();
            }
        }
        return HttpStatus.BAD_REQUEST_400;
    }
}

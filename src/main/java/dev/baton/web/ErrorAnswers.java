package dev.baton.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what no servlet answered, without saying anything of what runs here. */
final class ErrorAnswers extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = Math.max(response.getStatus(), HttpStatus.BAD_REQUEST_400);
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        Content.Sink.write(response, true, document(status), callback);
        return true;
    }

    private static String document(int status) {
        return Problem.of(status, detail(status)).document().toString();
    }

    private static String detail(int status) {
        return switch (status) {
            case HttpStatus.NOT_FOUND_404 -> "Nothing is served at this address.";
            case HttpStatus.REQUEST_TIMEOUT_408 -> "The request came too slowly, so nothing was kept. Send it again.";
            case HttpStatus.PAYLOAD_TOO_LARGE_413 ->
                "A body has at most " + RequestBody.MOST_BYTES / 1024 + " KiB. Nothing was kept; send less.";
            case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
                "The headers are too large. Send fewer or shorter ones.";
            case HttpStatus.MISDIRECTED_REQUEST_421 ->
                "Baton listens to this machine only and answers as 127.0.0.1 or localhost. Nothing was kept.";
            case HttpStatus.SERVICE_UNAVAILABLE_503 ->
                "Baton is starting or stopping. Send the request again in a few seconds.";
            default ->
                HttpStatus.isClientError(status)
                        ? "The request could not be understood. Nothing was kept."
                        : "Something went wrong here and was written to the log. Send the request again in a minute.";
        };
    }
}

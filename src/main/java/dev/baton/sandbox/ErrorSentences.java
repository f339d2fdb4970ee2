package dev.baton.sandbox;

import dev.baton.sandbox.workspace.ChangeNotKept;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Says what became of a request that no servlet answered, without saying anything of what runs here. */
final class ErrorSentences extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = Math.max(response.getStatus(), HttpStatus.BAD_REQUEST_400);
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        String sentence = request.getAttribute(ERROR_EXCEPTION) instanceof ChangeNotKept full
                ? full.getMessage()
                : sentence(status);
        Content.Sink.write(response, true, sentence, callback);
        return true;
    }

    private static String sentence(int status) {
        return switch (status) {
            case HttpStatus.FORBIDDEN_403 -> "The sandbox does not let this in. Nothing was done.";
            case HttpStatus.NOT_FOUND_404 -> "There is nothing at this address of the sandbox.";
            default ->
                HttpStatus.isClientError(status)
                        ? "The sandbox could not understand this request. Nothing was done."
                        : "Something went wrong in the sandbox. What it held before is kept; whether this was done too"
                                + " shows on its page. The log says more.";
        };
    }
}

package dev.baton.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What all of the API has in common: every refusal is a problem document. */
abstract class ApiServlet extends HttpServlet {

    static final String RETRY_AFTER_SECONDS = "5";

    private static final Logger log = LoggerFactory.getLogger(ApiServlet.class);

    abstract void answer(HttpServletRequest request, HttpServletResponse response) throws RequestRefused;

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) {
        try {
            answer(request, response);
        } catch (RequestRefused refused) {
            if (refused.problem().status() != HttpStatus.TOO_MANY_REQUESTS_429) {
                RequestBody.discard(request);
            }
            refused.problem().send(response);
        } catch (RuntimeException broken) {
            // Nearly always the store, but nobody is told so who cannot know: everything else was answered above.
            log.error("A lead could not be stored or read", broken);
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
            unavailable().send(response);
        }
    }

    static Problem unavailable() {
        return Problem.of(
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                "Baton could not read or store this just now, so it may not be kept. Send the request again in a few seconds; with"
                        + " the same " + IdempotencyKey.HEADER + " it is never taken twice.");
    }
}

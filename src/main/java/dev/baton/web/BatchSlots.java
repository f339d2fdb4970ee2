package dev.baton.web;

import dev.baton.intake.ApiKey;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;

/** How many batches are taken at once, so that one sender's leave room for another's, and all for single leads. */
final class BatchSlots {

    private static final int IN_ALL = 4;
    private static final int OF_ONE_KEY = 2;

    private final Map<String, Integer> taken = new HashMap<>();
    private int inAll;

    /** To be given back with {@link #leave}. */
    synchronized void enter(ApiKey key, HttpServletResponse response) throws RequestRefused {
        int ofKey = taken.getOrDefault(key.name(), 0);
        if (ofKey >= OF_ONE_KEY || inAll >= IN_ALL) {
            response.setHeader("Retry-After", ApiServlet.RETRY_AFTER_SECONDS);
            throw ofKey >= OF_ONE_KEY
                    ? new RequestRefused(
                            HttpStatus.TOO_MANY_REQUESTS_429,
                            OF_ONE_KEY + " batches of this key are under way. Nothing of this one was read; send it"
                                    + " when one of them has ended.")
                    : new RequestRefused(
                            HttpStatus.SERVICE_UNAVAILABLE_503,
                            "Other batches are under way. Nothing of this one was read; send it again in a few"
                                    + " seconds.");
        }
        taken.put(key.name(), ofKey + 1);
        inAll++;
    }

    synchronized void leave(ApiKey key) {
        taken.computeIfPresent(key.name(), (name, count) -> count > 1 ? count - 1 : null);
        inAll--;
    }
}

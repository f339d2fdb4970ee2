package dev.baton.sandbox.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the page's own requests from those that another site makes a browser send. The sandbox has no login, so that is
 * all that keeps a foreign page from acting in it.
 */
final class SameSite {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> OWN_FETCHES = Set.of("same-origin", "none");

    private SameSite() {}

    /** True where the browser was sent to this machine by its own name; another name may belong to somebody else. */
    static boolean isAddressedHere(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return host != null && OWN_NAMES.contains(host.replaceFirst(":\\d+$", ""));
    }

    /** True unless the request says that it comes from elsewhere; what is no browser says nothing. */
    static boolean isOwn(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        @Nullable String origin = request.getHeader("Origin");
        boolean ownFetch = site == null || OWN_FETCHES.contains(site);
        boolean ownOrigin = origin == null || origin.equals("http://" + request.getHeader("Host"));
        return ownFetch && ownOrigin;
    }
}

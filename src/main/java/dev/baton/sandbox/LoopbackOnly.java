package dev.baton.sandbox;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what a foreign web page makes a browser send. The sandbox has no login: another site must neither reach it under
 * a name of its own (DNS rebinding) nor post to it.
 */
final class LoopbackOnly extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String origin = request.getHeader("Origin");
        if (!LOOPBACK.contains(request.getServerName())) {
            refuse(response, 421, "The sandbox answers only as localhost or 127.0.0.1.");
        } else if (origin != null && !isHere(origin, request)) {
            refuse(response, 403, "Another site cannot act in the sandbox.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isHere(String origin, HttpServletRequest request) {
        try {
            URI from = URI.create(origin);
            return from.getHost() != null
                    && LOOPBACK.contains(from.getHost())
                    && from.getPort() == request.getServerPort();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void refuse(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter().print(sentence);
    }
}

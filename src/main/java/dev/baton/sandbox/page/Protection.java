package dev.baton.sandbox.page;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer to a browser forbids it: nothing but this page's own files runs, and nobody else's page holds it. */
public final class Protection {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private Protection() {}

    public static void of(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        // With no-referrer a browser says Origin: null for the page's own forms, too, and they would be refused.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
    }
}

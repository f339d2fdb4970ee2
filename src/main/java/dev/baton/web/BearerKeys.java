package dev.baton.web;

import dev.baton.intake.ApiKey;
import dev.baton.intake.ApiKey.Scope;
import dev.baton.intake.KeyRing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** Asks a request for a key that allows what it wants (RFC 6750), and not too often. */
public final class BearerKeys {

    private static final Pattern BEARER =
            Pattern.compile("Bearer +([A-Za-z0-9._~+/-]{1,500}=*)", Pattern.CASE_INSENSITIVE);
    private static final String REALM = "Bearer realm=\"baton\"";
    private static final int MOST_KEYS = 10_000;

    private final KeyRing keys;
    private final int requestsPerSecond;
    private final Pace pace;
    private final Guesses guesses;

    /**
     * @param requestsPerSecond of each key; twice as many at once
     * @param nanoTime          such as {@link System#nanoTime}
     */
    public BearerKeys(KeyRing keys, int requestsPerSecond, LongSupplier nanoTime) {
        this.keys = keys;
        this.requestsPerSecond = requestsPerSecond;
        this.pace = new Pace(2.0 * requestsPerSecond, requestsPerSecond, MOST_KEYS, nanoTime);
        this.guesses = new Guesses(nanoTime);
    }

    ApiKey require(Scope scope, HttpServletRequest request, HttpServletResponse response) throws RequestRefused {
        ApiKey key = known(request, response);
        refuseTooMany(
                pace.take(key.name()),
                "The key " + key.name() + " may send " + requestsPerSecond
                        + " requests a second. This one was not looked at; send it again later, or many leads as a batch.",
                response);
        if (!key.allows(scope)) {
            response.setHeader(
                    "WWW-Authenticate", REALM + ", error=\"insufficient_scope\", scope=\"" + scope.code() + "\"");
            throw new RequestRefused(
                    HttpServletResponse.SC_FORBIDDEN,
                    "The key " + key.name() + " lacks the scope " + scope.code() + ". Use one that has it.");
        }
        return key;
    }

    private ApiKey known(HttpServletRequest request, HttpServletResponse response) throws RequestRefused {
        Optional<String> secret = secret(request.getHeader("Authorization"));
        Optional<ApiKey> key = secret.flatMap(keys::verify);
        if (key.isEmpty()) {
            refuseTooMany(
                    guesses.tryAgainst(request.getRemoteAddr()),
                    "Too many requests without a good key came from your address. Send a good one, or wait.",
                    response);
            response.setHeader("WWW-Authenticate", secret.isEmpty() ? REALM : REALM + ", error=\"invalid_token\"");
            throw new RequestRefused(
                    HttpServletResponse.SC_UNAUTHORIZED,
                    secret.isEmpty()
                            ? "Send a key in the header Authorization: Bearer … Whoever runs Baton makes one with"
                                    + " `keys add`."
                            : "This key is not known or was revoked. Whoever runs Baton makes a new one with `keys"
                                    + " add`.");
        }
        return key.get();
    }

    private static void refuseTooMany(long secondsToWait, String detail, HttpServletResponse response)
            throws RequestRefused {
        if (secondsToWait > 0) {
            response.setHeader("Retry-After", Long.toString(secondsToWait));
            throw new RequestRefused(HttpStatus.TOO_MANY_REQUESTS_429, detail);
        }
    }

    private static Optional<String> secret(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        Matcher bearer = BEARER.matcher(header.strip());
        return bearer.matches() ? Optional.of(bearer.group(1)) : Optional.empty();
    }
}

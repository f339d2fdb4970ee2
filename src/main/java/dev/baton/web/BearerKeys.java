package dev.baton.web;

import dev.baton.intake.ApiKey;
import dev.baton.intake.ApiKey.Scope;
import dev.baton.intake.KeyRing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks a request for a key that allows what it wants (RFC 6750). */
final class BearerKeys {

    private static final Pattern BEARER =
            Pattern.compile("Bearer +([A-Za-z0-9._~+/-]{1,500}=*)", Pattern.CASE_INSENSITIVE);
    private static final String REALM = "Bearer realm=\"baton\"";

    private final KeyRing keys;

    BearerKeys(KeyRing keys) {
        this.keys = keys;
    }

    ApiKey require(Scope scope, HttpServletRequest request, HttpServletResponse response) throws RequestRefused {
        Optional<String> secret = secret(request.getHeader("Authorization"));
        if (secret.isEmpty()) {
            response.setHeader("WWW-Authenticate", REALM);
            throw new RequestRefused(
                    HttpServletResponse.SC_UNAUTHORIZED,
                    "Send a key in the header Authorization: Bearer … Whoever runs Baton makes one with `keys add`.");
        }
        ApiKey key = keys.verify(secret.get()).orElse(null);
        if (key == null) {
            response.setHeader("WWW-Authenticate", REALM + ", error=\"invalid_token\"");
            throw new RequestRefused(
                    HttpServletResponse.SC_UNAUTHORIZED,
                    "This key is not known or was revoked. Whoever runs Baton makes a new one with `keys add`.");
        }
        if (!key.allows(scope)) {
            response.setHeader(
                    "WWW-Authenticate", REALM + ", error=\"insufficient_scope\", scope=\"" + scope.code() + "\"");
            throw new RequestRefused(
                    HttpServletResponse.SC_FORBIDDEN,
                    "The key " + key.name() + " lacks the scope " + scope.code() + ". Use one that has it.");
        }
        return key;
    }

    private static Optional<String> secret(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        Matcher bearer = BEARER.matcher(header.strip());
        return bearer.matches() ? Optional.of(bearer.group(1)) : Optional.empty();
    }
}

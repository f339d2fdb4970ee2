package dev.baton.web;

import dev.baton.intake.ApiKey;
import dev.baton.intake.RequestName;
import dev.baton.intake.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a sender calls a request that is to be carried out once. Senders like to put e-mail addresses into it, and a body
 * is about a person, so only digests leave this class; the body's begins with the key, so that nobody can find out by
 * trying whose body it was.
 */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,255}");

    private final String scope;

    private IdempotencyKey(String scope) {
        this.scope = scope;
    }

    /** Empty where the sender does not name the request. Two senders' keys never meet, nor do those of two operations. */
    static Optional<IdempotencyKey> of(HttpServletRequest request, ApiKey sender, String operation)
            throws RequestRefused {
        List<String> given = Collections.list(request.getHeaders(HEADER));
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (given.size() > 1 || !VISIBLE.matcher(given.get(0)).matches()) {
            throw new RequestRefused(
                    HttpServletResponse.SC_BAD_REQUEST,
                    "The header " + HEADER + " is given once and has 1 to 255 visible ASCII characters, such as a UUID."
                            + " Nothing was kept; send it again with a key like that, or with none.");
        }
        return Optional.of(new IdempotencyKey(operation + "\n" + sender.name() + "\n" + given.get(0)));
    }

    RequestName name(byte[] body) {
        return name("", body);
    }

    RequestName line(long number, byte[] body) {
        return name(":" + number, body);
    }

    private RequestName name(String part, byte[] body) {
        return new RequestName("api:" + Sha256.of(scope + part), Sha256.of(scope + "\n", body));
    }
}

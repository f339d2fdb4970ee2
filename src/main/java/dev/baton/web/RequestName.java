package dev.baton.web;

import dev.baton.intake.ApiKey;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What names a request that its sender wants carried out once. */
final class RequestName {

    private RequestName() {}

    /**
     * The body is part of the name: a sender who uses a key of theirs for two different leads by mistake loses neither.
     *
     * @return null where the sender does not ask for it
     */
    static @Nullable String of(ApiKey key, HttpServletRequest request, byte[] body) {
        String given = request.getHeader("Idempotency-Key");
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((key.name() + "\n" + given.strip() + "\n").getBytes(StandardCharsets.UTF_8));
            return "api:" + HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}

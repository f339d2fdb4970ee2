package dev.baton.intake;

import dev.baton.intake.ApiKey.Scope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes keys and tells to whom one belongs. A key is {@code bk_} and 32 random bytes; only its SHA-256 is kept, which is
 * enough for something that nobody can guess.
 */
public final class KeyRing {

    /** The name of the key from the settings; no stored key can have it. */
    public static final String BOOTSTRAP = "bootstrap";

    private static final String PREFIX = "bk_";
    private static final int RANDOM_BYTES = 32;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");

    private final ApiKeys keys;
    private final @Nullable String bootstrapHash;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** @param bootstrapKey a key that is accepted with every scope without being stored; null for none */
    public KeyRing(ApiKeys keys, @Nullable String bootstrapKey, Clock clock) {
        this.keys = keys;
        this.bootstrapHash = bootstrapKey == null ? null : Sha256.of(bootstrapKey);
        this.clock = clock;
    }

    /** What became of the wish for a key. */
    public sealed interface Creation {

        /** @param secret the key, to be shown once */
        record Created(ApiKey key, String secret) implements Creation {}

        /** @param why a sentence for whoever asked */
        record Refused(String why) implements Creation {}
    }

    public Creation create(String name, Set<Scope> scopes) {
        if (!NAME.matcher(name).matches()) {
            return new Creation.Refused("A key's name has 1 to 40 lower-case letters, digits, dots, dashes and"
                    + " underscores, and starts with a letter or digit: " + name + " does not.");
        }
        if (name.equals(BOOTSTRAP)) {
            return new Creation.Refused(
                    "The name " + BOOTSTRAP + " belongs to the key from the settings. Choose another.");
        }
        if (scopes.isEmpty()) {
            return new Creation.Refused("A key without a scope may do nothing. Give it at least one.");
        }
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        ApiKey key = new ApiKey(name, scopes, clock.instant(), null);
        return keys.add(key, Sha256.of(secret))
                ? new Creation.Created(key, secret)
                : new Creation.Refused(
                        "There is a key called " + name
                                + " already, in use or revoked. History names keys, so each name is used once: choose another.");
    }

    /** @return false if no good key has that name */
    public boolean revoke(String name) {
        return keys.revoke(name, clock.instant());
    }

    /** Every stored key, revoked ones too. */
    public List<ApiKey> list() {
        return keys.all().stream().map(ApiKeys.Kept::key).toList();
    }

    /** The key that this secret belongs to, unless it is revoked. All are compared, each in constant time. */
    public Optional<ApiKey> verify(String secret) {
        String hash = Sha256.of(secret);
        ApiKey found = null;
        for (ApiKeys.Kept kept : keys.all()) {
            if (same(kept.hash(), hash)) {
                found = kept.key();
            }
        }
        if (bootstrapHash != null && same(bootstrapHash, hash)) {
            found = new ApiKey(BOOTSTRAP, EnumSet.allOf(Scope.class), Instant.EPOCH, null);
        }
        return Optional.ofNullable(found).filter(key -> key.revokedAt() == null);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}

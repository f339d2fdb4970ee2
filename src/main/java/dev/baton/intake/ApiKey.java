package dev.baton.intake;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key with which a system may speak to the API. The key itself is shown once and never kept.
 *
 * @param name      unique; the actor of what is done with it
 * @param revokedAt null while it is good
 */
public record ApiKey(
        String name,
        Set<Scope> scopes,
        Instant createdAt,
        @Nullable Instant revokedAt) {

    /** What a key may do; the code is what the command line and the database write. */
    public enum Scope {
        LEADS_WRITE("leads:write"),
        LEADS_READ("leads:read"),
        TOUCHES_WRITE("touches:write");

        private final String code;

        Scope(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public ApiKey {
        scopes = Set.copyOf(scopes);
    }

    public boolean allows(Scope scope) {
        return revokedAt == null && scopes.contains(scope);
    }
}

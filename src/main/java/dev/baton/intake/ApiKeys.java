package dev.baton.intake;

import java.time.Instant;
import java.util.List;

/** The API keys, of which only hashes are kept. */
public interface ApiKeys {

    /**
     * Adds a key.
     *
     * @param hash SHA-256 of the key, lower-case hex
     * @return false if a key of that name exists already, revoked or not; nothing is stored then
     */
    boolean add(ApiKey key, String hash);

    /** Every key and its hash, so that the caller can compare in constant time; revoked ones too. */
    List<Kept> all();

    /** @return false if no good key has that name */
    boolean revoke(String name, Instant at);

    record Kept(ApiKey key, String hash) {}
}

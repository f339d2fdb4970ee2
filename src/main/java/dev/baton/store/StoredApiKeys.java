package dev.baton.store;

import dev.baton.intake.ApiKey;
import dev.baton.intake.ApiKey.Scope;
import dev.baton.intake.ApiKeys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The API keys in the database: their hashes, never the keys. */
final class StoredApiKeys implements ApiKeys {

    private final Reads reads;
    private final Writes writes;

    StoredApiKeys(Reads reads, Writes writes) {
        this.reads = reads;
        this.writes = writes;
    }

    @Override
    public boolean add(ApiKey key, String hash) {
        int added = writes.write(handle -> handle.createUpdate("""
                        insert into api_key (name, hash, scopes, created_at, revoked_at)
                        values (:name, :hash, :scopes, :created_at, :revoked_at)
                        on conflict (name) do nothing
                        """)
                .bind("name", key.name())
                .bind("hash", hash)
                .bind("scopes", codes(key.scopes()))
                .bind("created_at", key.createdAt().toEpochMilli())
                .bind("revoked_at", Columns.millis(key.revokedAt()))
                .execute());
        return added == 1;
    }

    @Override
    public List<Kept> all() {
        return reads.read(handle -> handle.createQuery(
                        "select name, hash, scopes, created_at, revoked_at from api_key order by created_at, name")
                .map((row, context) -> new Kept(read(row), row.getString("hash")))
                .list());
    }

    @Override
    public boolean revoke(String name, Instant at) {
        int revoked = writes.write(handle -> handle.createUpdate(
                        "update api_key set revoked_at = :at where name = :name and revoked_at is null")
                .bind("at", at.toEpochMilli())
                .bind("name", name)
                .execute());
        return revoked == 1;
    }

    private static ApiKey read(ResultSet row) throws SQLException {
        return new ApiKey(
                row.getString("name"),
                scopes(row.getString("scopes")),
                Columns.instant(row, "created_at"),
                Columns.instantOrNull(row, "revoked_at"));
    }

    private static String codes(Set<Scope> scopes) {
        return scopes.stream().map(Scope::code).sorted().collect(Collectors.joining(" "));
    }

    private static Set<Scope> scopes(String codes) {
        List<String> kept = List.of(codes.split(" ", -1));
        return Arrays.stream(Scope.values())
                .filter(scope -> kept.contains(scope.code()))
                .collect(Collectors.toUnmodifiableSet());
    }
}

package dev.baton.web;

import dev.baton.intake.ApiKey;
import dev.baton.intake.ApiKeys;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keys that nobody has to keep. */
final class KeysInMemory implements ApiKeys {

    private final List<Kept> kept = new CopyOnWriteArrayList<>();

    @Override
    public boolean add(ApiKey key, String hash) {
        return kept.stream().noneMatch(each -> each.key().name().equals(key.name())) && kept.add(new Kept(key, hash));
    }

    @Override
    public List<Kept> all() {
        return List.copyOf(kept);
    }

    @Override
    public boolean revoke(String name, Instant at) {
        for (Kept each : kept) {
            ApiKey key = each.key();
            if (key.name().equals(name) && key.revokedAt() == null) {
                kept.remove(each);
                return kept.add(new Kept(new ApiKey(name, key.scopes(), key.createdAt(), at), each.hash()));
            }
        }
        return false;
    }
}

package dev.baton.store;

import dev.baton.definition.Criterion;
import dev.baton.definition.Definition;
import dev.baton.definition.Definitions;
import dev.baton.definition.Requirement;
import dev.baton.definition.Tier;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Every definition there ever was, known by its content. */
final class StoredDefinitions implements Definitions {

    /** A definition as the table keeps it; the names are the table's and stay readable for good. */
    private record Content(
            int threshold,
            List<Tier> tiers,
            List<Criterion> criteria,
            List<Requirement> mustHaves,
            List<Requirement> exclusions) {

        static Content of(Definition definition) {
            return new Content(
                    definition.threshold(),
                    definition.tiers(),
                    definition.criteria(),
                    definition.mustHaves(),
                    definition.exclusions());
        }

        Definition as(int version) {
            return new Definition(version, threshold, tiers, criteria, mustHaves, exclusions);
        }
    }

    private final Reads reads;
    private final Writes writes;
    private final Clock clock;
    private final Map<Integer, Definition> known = new ConcurrentHashMap<>();
    private volatile @Nullable Definition current;

    StoredDefinitions(Reads reads, Writes writes, Clock clock) {
        this.reads = reads;
        this.writes = writes;
        this.clock = clock;
    }

    Definition register(Definition definition) {
        String content = Json.write(Content.of(definition));
        int version = writes.write(handle -> version(handle, content, fingerprint(content)));
        Definition registered = Content.of(definition).as(version);
        known.put(version, registered);
        current = registered;
        return registered;
    }

    @Override
    public Definition current() {
        Definition registered = current;
        if (registered == null) {
            throw new IllegalStateException("No definition was registered since the program started");
        }
        return registered;
    }

    @Override
    public Definition version(int version) {
        return known.computeIfAbsent(version, this::read);
    }

    private int version(Handle handle, String content, String fingerprint) {
        // Two programs that start at the same moment would each find the other's content missing.
        Counters.DEFINITION.next(handle);
        Optional<Integer> before = handle.createQuery(
                        "select version from definition_version where fingerprint = :fingerprint")
                .bind("fingerprint", fingerprint)
                .mapTo(Integer.class)
                .findOne();
        return before.orElseGet(() -> handle.createQuery("""
                        insert into definition_version (version, content, fingerprint, registered_at)
                        select coalesce(max(version), 0) + 1, :content, :fingerprint, :now from definition_version
                        returning version
                        """)
                .bind("content", content)
                .bind("fingerprint", fingerprint)
                .bind("now", clock.millis())
                .mapTo(Integer.class)
                .one());
    }

    private Definition read(int version) {
        return reads.read(
                        handle -> handle.createQuery("select content from definition_version where version = :version")
                                .bind("version", version)
                                .mapTo(String.class)
                                .findOne())
                .map(content -> Json.read(content, Content.class).as(version))
                .orElseThrow(() -> new IllegalArgumentException("There never was a definition version " + version));
    }

    private static String fingerprint(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}

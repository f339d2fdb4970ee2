package dev.baton.digest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which hand-offs a digest is about. A hand-off is its first territory's and the campaign's that the lead named when it was
 * handed off, wherever it is sent on to.
 *
 * @param name key of the territory or name of the campaign; null for all
 */
public record Extent(Kind kind, @Nullable String name) {

    public enum Kind {
        ALL,
        TERRITORY,
        CAMPAIGN
    }

    public Extent {
        if ((kind == Kind.ALL) != (name == null)) {
            throw new IllegalArgumentException("all has no name, and everything else has one");
        }
    }

    public static Extent all() {
        return new Extent(Kind.ALL, null);
    }

    public static Extent territory(String key) {
        return new Extent(Kind.TERRITORY, key);
    }

    public static Extent campaign(String name) {
        return new Extent(Kind.CAMPAIGN, name);
    }

    boolean has(FrozenHandOff handOff) {
        return switch (kind) {
            case ALL -> true;
            case TERRITORY -> Optional.ofNullable(name).equals(Optional.ofNullable(handOff.territory()));
            case CAMPAIGN -> name != null && handOff.campaign() != null && name.equalsIgnoreCase(handOff.campaign());
        };
    }
}

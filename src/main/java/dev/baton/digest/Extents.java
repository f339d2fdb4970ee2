package dev.baton.digest;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a digest can be about, as people write it.
 *
 * @param territories what people call each, by its key
 * @param campaigns   those that leads named, spelt as they spelt them
 */
public record Extents(Map<String, String> territories, Set<String> campaigns) {

    public Extents {
        territories = Map.copyOf(territories);
        campaigns = Set.copyOf(campaigns);
    }

    /** By its key or what people call it, in any case. */
    public Optional<Extent> territory(String asked) {
        String name = asked.strip();
        return territories.entrySet().stream()
                .filter(each ->
                        each.getKey().equalsIgnoreCase(name) || each.getValue().equalsIgnoreCase(name))
                .findFirst()
                .map(each -> Extent.territory(each.getKey()));
    }

    /** In any case, and however it is quoted: quotes hold words together and are gone when the words are read. */
    public Optional<Extent> campaign(String asked) {
        String name = unquoted(asked);
        return campaigns.stream()
                .filter(each -> unquoted(each).equalsIgnoreCase(name))
                .findFirst()
                .map(Extent::campaign);
    }

    private static String unquoted(String name) {
        return name.replaceAll("[\"“”„«»\\s]+", " ").strip();
    }
}

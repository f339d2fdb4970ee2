package dev.baton.lead;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The reasons for which a lead can be turned down.
 *
 * @param all in the order in which people choose from them
 */
public record Reasons(List<Reason> all) {

    public Reasons {
        all = List.copyOf(all);
    }

    /** As Baton has them where a playbook says nothing. */
    public static Reasons standard() {
        return new Reasons(StandardReasons.ALL);
    }

    /** @param written its key, also with hyphens for {@code _} and in capitals */
    public Optional<Reason> find(String written) {
        String key = written.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        return all.stream().filter(reason -> reason.key().equals(key)).findFirst();
    }

    public List<Reason> of(Reason.Kind kind) {
        return all.stream().filter(reason -> reason.kind() == kind).toList();
    }
}

package dev.baton.lead;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The reasons for which a lead can be turned down, and for which an opportunity is lost.
 *
 * @param all  to turn a lead down, in the order in which people choose from them
 * @param lost why an opportunity came to nothing, in the same way; at least one
 */
public record Reasons(List<Reason> all, List<LossReason> lost) {

    public Reasons {
        all = List.copyOf(all);
        lost = List.copyOf(lost);
    }

    /** As Baton has them where a playbook says nothing. */
    public static Reasons standard() {
        return new Reasons(StandardReasons.ALL, StandardReasons.LOST);
    }

    /** @param written its key, also with hyphens for {@code _} and in capitals */
    public Optional<Reason> find(String written) {
        String key = key(written);
        return all.stream().filter(reason -> reason.key().equals(key)).findFirst();
    }

    /** @param written as for {@link #find} */
    public Optional<LossReason> findLost(String written) {
        String key = key(written);
        return lost.stream().filter(reason -> reason.key().equals(key)).findFirst();
    }

    public List<Reason> of(Reason.Kind kind) {
        return all.stream().filter(reason -> reason.kind() == kind).toList();
    }

    private static String key(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replace('-', '_');
    }
}

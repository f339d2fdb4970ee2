package dev.baton.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a lead goes and how that was decided.
 *
 * @param territory key of the territory, or null when no rule matched and the lead went to the fallback channel
 * @param roster    key of the roster that may claim it, or null on the fallback channel, where any rep may
 * @param channel   as the playbook names it: {@code #leads-emea} or {@code C…}
 * @param trace     the rules that were asked, in order, up to the one that matched
 */
public record Route(@Nullable String territory, @Nullable String roster, String channel, List<RuleTried> trace) {

    public Route {
        trace = List.copyOf(trace);
    }

    /** One territory's rule and whether the lead's facts met it. */
    public record RuleTried(String territory, boolean matched) {}

    public boolean isFallback() {
        return territory == null;
    }
}

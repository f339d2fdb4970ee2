package dev.baton.digest.edition;

import dev.baton.definition.Criterion;
import dev.baton.definition.Definitions;
import dev.baton.lead.LossReason;
import dev.baton.lead.Reason;
import dev.baton.lead.Reasons;

/** What people call what the numbers hold by its key; the key itself where nothing is called that any more. */
public final class Names {

    private final Reasons reasons;
    private final Definitions definitions;

    public Names(Reasons reasons, Definitions definitions) {
        this.reasons = reasons;
        this.definitions = definitions;
    }

    String reason(String key) {
        return reasons.find(key).map(Reason::label).orElse(key);
    }

    String lossReason(String key) {
        return reasons.findLost(key).map(LossReason::label).orElse(key);
    }

    String criterion(String key) {
        return definitions.current().criterion(key).map(Criterion::label).orElse(key);
    }

    /** Empty where a lead came in before Baton wrote that down. */
    static String source(String source) {
        return source.isEmpty() ? "an unknown source" : source;
    }
}

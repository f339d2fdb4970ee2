package dev.baton.desk;

import dev.baton.lead.Asked;
import dev.baton.lead.Change;
import dev.baton.lead.Work;
import org.jspecify.annotations.Nullable;

/** What turning a lead down comes to, worked out and not yet done. */
sealed interface Plan {

    /** @param work its first change is the lead's */
    record Do(Work work) implements Plan {
        Do(Change... changes) {
            this(Work.of(changes));
        }
    }

    /**
     * It cannot be done like this.
     *
     * @param field null where it is the reason itself
     */
    record Problem(@Nullable Asked field, String sentence) implements Plan {}
}

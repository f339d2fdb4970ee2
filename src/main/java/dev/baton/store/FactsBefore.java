package dev.baton.store;

import dev.baton.lead.Change;
import dev.baton.lead.Event;
import dev.baton.lead.Facts;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Reason;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What was thought to be true of a lead until somebody rejected it for that, as long as nothing newer is known. */
final class FactsBefore {

    private FactsBefore() {}

    /** @param change one with which the facts are new */
    static void keep(Handle handle, Change change) {
        long lead = change.after().number().value();
        handle.createUpdate("delete from facts_before where lead = :lead")
                .bind("lead", lead)
                .execute();
        if (change.before() != null && rejects(change)) {
            handle.createUpdate("insert into facts_before (lead, facts) values (:lead, :facts)")
                    .bind("lead", lead)
                    .bind("facts", Json.write(change.before().facts()))
                    .execute();
        }
    }

    private static boolean rejects(Change change) {
        return change.events().stream()
                .anyMatch(event -> event instanceof Event.TurnedDown down && down.kind() == Reason.Kind.REJECT);
    }

    static Optional<Facts> of(Handle handle, LeadNumber lead) {
        return handle.createQuery("select facts from facts_before where lead = :lead")
                .bind("lead", lead.value())
                .mapTo(String.class)
                .findOne()
                .map(facts -> Json.read(facts, Facts.class));
    }
}

package dev.baton.store;

import dev.baton.lead.Aftermath;
import dev.baton.lead.Change;
import dev.baton.lead.Event;
import dev.baton.lead.Identity;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Who is not to be handed off. Holds who they are, so it is beside the history and can be emptied. */
final class SuppressionRows {

    private SuppressionRows() {}

    static void write(Handle handle, Change change) {
        for (Event event : change.events()) {
            if (event instanceof Aftermath.Suppressed suppressed) {
                add(handle, change, suppressed);
            } else if (event instanceof Aftermath.Lifted) {
                handle.createUpdate("delete from suppression where lead = :lead and for_good = 0")
                        .bind("lead", change.after().number().value())
                        .execute();
            }
        }
    }

    /** By what the person is known who is suppressed with this event. */
    static List<Identity> identities(Change change, Aftermath.Suppressed event) {
        List<Identity> all = change.after().facts().identities();
        List<Identity> mail = all.stream()
                .filter(identity -> identity.kind() == Identity.Kind.EMAIL)
                .toList();
        return event.forGood() || mail.isEmpty() ? all : mail;
    }

    private static void add(Handle handle, Change change, Aftermath.Suppressed event) {
        for (Identity identity : identities(change, event)) {
            handle.createUpdate("""
                            insert into suppression (kind, value, lead, at, for_good)
                            values (:kind, :value, :lead, :at, :for_good)
                            on conflict (value, kind) do update
                            set for_good = case when excluded.for_good = 1 then 1 else suppression.for_good end
                            """)
                    .bind("kind", FactsRows.code(identity.kind()))
                    .bind("value", identity.value())
                    .bind("lead", change.after().number().value())
                    .bind("at", event.at().toEpochMilli())
                    .bind("for_good", Columns.flag(event.forGood()))
                    .execute();
        }
    }

    static boolean has(Handle handle, List<Identity> identities) {
        return identities.stream()
                .anyMatch(identity -> handle.createQuery(
                                "select 1 from suppression where value = :value and kind = :kind")
                        .bind("value", identity.value())
                        .bind("kind", FactsRows.code(identity.kind()))
                        .mapTo(int.class)
                        .findOne()
                        .isPresent());
    }
}

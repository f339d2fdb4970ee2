package dev.baton.store;

import dev.baton.lead.Aftermath;
import dev.baton.lead.Change;
import dev.baton.lead.Event;
import dev.baton.lead.Identity;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/** Who is not to be handed off. Holds who they are, so it is beside the history and can be emptied. */
final class SuppressionRows {

    private SuppressionRows() {}

    static void write(Handle handle, Change change) {
        for (Event event : change.events()) {
            if (event instanceof Aftermath.Suppressed suppressed) {
                add(handle, change, suppressed);
            } else if (event instanceof Aftermath.DomainSuppressed suppressed) {
                addDomain(handle, change, suppressed);
            } else if (event instanceof Aftermath.Lifted) {
                handle.createUpdate("delete from suppressed_domain where lead = :lead")
                        .bind("lead", change.after().number().value())
                        .execute();
                handle.createUpdate("delete from suppression where lead = :lead and for_good = 0")
                        .bind("lead", change.after().number().value())
                        .execute();
            }
        }
    }

    /** By what the person is known who is suppressed with this event. */
    static List<Identity> identities(Handle handle, Change change, Aftermath.Suppressed event) {
        List<Identity> now = change.after().facts().identities();
        List<Identity> mail = now.stream()
                .filter(identity -> identity.kind() == Identity.Kind.EMAIL)
                .toList();
        if (!event.forGood()) {
            return mail.isEmpty() ? now : mail;
        }
        return new KnownAs(handle).of(change.after().number());
    }

    private static void add(Handle handle, Change change, Aftermath.Suppressed event) {
        for (Identity identity : identities(handle, change, event)) {
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

    private static void addDomain(Handle handle, Change change, Aftermath.DomainSuppressed event) {
        Lead lead = change.after();
        handle.createUpdate("""
                        insert into suppressed_domain (domain, lead, at) values (:domain, :lead, :at)
                        on conflict (domain) do nothing
                        """)
                .bind("domain", FactsRows.emailDomain(lead.facts().person().email()))
                .bind("lead", lead.number().value())
                .bind("at", event.at().toEpochMilli())
                .execute();
    }

    /** Whether the domain that this change suppresses has somebody else by now, who came in since that was looked at. */
    static boolean comesTooLate(Handle handle, Change change) {
        String domain = FactsRows.emailDomain(change.after().facts().person().email());
        return domain != null
                && change.events().stream().anyMatch(Aftermath.DomainSuppressed.class::isInstance)
                && hasOthersAt(handle, domain, change.after().number());
    }

    static boolean hasOthersAt(Handle handle, String domain, LeadNumber lead) {
        return handle.createQuery("select 1 from lead_facts where email_domain = :domain and lead <> :lead limit 1")
                .bind("domain", domain.toLowerCase(Locale.ROOT))
                .bind("lead", lead.value())
                .mapTo(int.class)
                .findOne()
                .isPresent();
    }
}

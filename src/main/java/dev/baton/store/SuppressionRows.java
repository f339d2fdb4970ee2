package dev.baton.store;

import dev.baton.lead.Aftermath;
import dev.baton.lead.Change;
import dev.baton.lead.Dispute;
import dev.baton.lead.Event;
import dev.baton.lead.Identity;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
            } else if (event instanceof Aftermath.DomainAsked) {
                ask(handle, change.after());
            } else if (event instanceof Aftermath.Lifted
                    || (event instanceof Aftermath.Undone undone && takesBack(handle, change, undone.events()))
                    || (event instanceof Dispute.Reopening reopening
                            && takesBack(handle, change, reopening.events()))) {
                lift(handle, change.after().number());
            }
        }
    }

    /** Whether what does not count any more suppressed somebody. */
    private static boolean takesBack(Handle handle, Change change, List<Integer> events) {
        List<Event> history = EventRows.of(handle, change.after().number().value());
        return events.stream()
                .anyMatch(place ->
                        history.get(place - 1) instanceof Aftermath.Suppressed suppressed && !suppressed.forGood());
    }

    private static void lift(Handle handle, LeadNumber lead) {
        handle.createUpdate("delete from suppressed_domain where lead = :lead")
                .bind("lead", lead.value())
                .execute();
        handle.createUpdate("delete from suppression where lead = :lead and for_good = 0")
                .bind("lead", lead.value())
                .execute();
    }

    private static void ask(Handle handle, Lead lead) {
        handle.createUpdate("""
                        insert into asked_domain (lead, domain) values (:lead, :domain)
                        on conflict (lead) do update set domain = excluded.domain
                        """)
                .bind("lead", lead.number().value())
                .bind("domain", FactsRows.emailDomain(lead.facts().person().email()))
                .execute();
    }

    /** The domain of everybody whom somebody asked to hold, last; empty where nobody did. */
    static Optional<String> asked(Handle handle, LeadNumber lead) {
        return handle.createQuery("select domain from asked_domain where lead = :lead")
                .bind("lead", lead.value())
                .mapTo(String.class)
                .findOne();
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
                            set lead = excluded.lead, for_good = 1
                            where excluded.for_good = 1 and suppression.for_good = 0
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
        LeadNumber lead = change.after().number();
        handle.createUpdate("""
                        insert into suppressed_domain (domain, lead, at) values (:domain, :lead, :at)
                        on conflict (domain) do nothing
                        """)
                .bind("domain", asked(handle, lead).orElseThrow())
                .bind("lead", lead.value())
                .bind("at", event.at().toEpochMilli())
                .execute();
    }

    /** Whether the domain that this change suppresses has somebody else by now, who came in since that was looked at. */
    static boolean comesTooLate(Handle handle, Change change) {
        LeadNumber lead = change.after().number();
        return change.events().stream().anyMatch(Aftermath.DomainSuppressed.class::isInstance)
                && asked(handle, lead)
                        .filter(domain -> hasOthersAt(handle, domain, lead))
                        .isPresent();
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

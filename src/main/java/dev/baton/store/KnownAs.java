package dev.baton.store;

import dev.baton.lead.Identity;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.MergedLead;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Everything that leads were ever known by. Holds who they are, so it is beside the history and can be emptied. */
final class KnownAs {

    private final Handle handle;

    KnownAs(Handle handle) {
        this.handle = handle;
    }

    void add(LeadNumber lead, List<Identity> identities) {
        for (Identity identity : identities) {
            handle.createUpdate("""
                            insert into known_as (kind, value, lead) values (:kind, :value, :lead)
                            on conflict do nothing
                            """)
                    .bind("kind", FactsRows.code(identity.kind()))
                    .bind("value", identity.value())
                    .bind("lead", lead.value())
                    .execute();
        }
    }

    /** Of the lead, and of all that became part of it. */
    List<Identity> of(LeadNumber lead) {
        return handle.createQuery("select kind, value from known_as where lead = :lead")
                .bind("lead", lead.value())
                .map((row, context) -> FactsRows.identity(row.getString("kind"), row.getString("value")))
                .list();
    }

    /** One lead became part of another. */
    void merge(LeadNumber part, LeadNumber survivor) {
        add(survivor, of(part));
    }

    /** The other leads that are known by one of these; where one was merged, the one that it became part of. */
    List<Lead> others(LeadNumber lead, List<Identity> identities) {
        Map<LeadNumber, Lead> others = new LinkedHashMap<>();
        for (Identity identity : identities) {
            List<Lead> known = handle.createQuery(LeadMapper.SELECT + """
                            join known_as k on k.lead = l.number
                            where k.value = :value and k.kind = :kind
                            order by l.number
                            """)
                    .bind("value", identity.value())
                    .bind("kind", FactsRows.code(identity.kind()))
                    .map(new LeadMapper())
                    .list();
            known.stream().map(this::survivor).forEach(other -> others.put(other.number(), other));
        }
        others.remove(lead);
        return List.copyOf(others.values());
    }

    private Lead survivor(Lead lead) {
        Lead survivor = lead;
        while (survivor instanceof MergedLead merged) {
            survivor = find(merged.survivor()).orElseThrow();
        }
        return survivor;
    }

    Optional<Lead> find(LeadNumber number) {
        return handle.createQuery(LeadMapper.SELECT + "where l.number = :number")
                .bind("number", number.value())
                .map(new LeadMapper())
                .findOne();
    }
}

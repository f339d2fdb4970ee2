package dev.baton.store;

import dev.baton.lead.Facts;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What can be asked about leads from before there were questions. */
final class PastQuestions extends LeadByLead {

    PastQuestions() {
        super("28", "past questions");
    }

    @Override
    void migrate(Handle handle, long lead) {
        Map<String, Object> of = Map.of("lead", lead);
        handle.createQuery("""
                        select facts from submission where lead = :lead
                        union all select facts from lead_facts where lead = :lead
                        """)
                .bindMap(of)
                .mapTo(String.class)
                .list()
                .forEach(facts -> OriginRows.add(
                        handle, lead, Json.read(facts, Facts.class).origin()));
        CourseRows.write(handle, lead, EventRows.of(handle, lead));
    }
}

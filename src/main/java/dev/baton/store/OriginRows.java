package dev.baton.store;

import dev.baton.lead.Facts;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** By which campaigns and sources leads came in: a side table that can be emptied without touching the history. */
final class OriginRows {

    static final String CAMPAIGN = "campaign";
    static final String SOURCE = "source";

    private OriginRows() {}

    static void add(Handle handle, long lead, Facts.Origin origin) {
        add(handle, lead, SOURCE, origin.source());
        add(handle, lead, CAMPAIGN, origin.campaign());
    }

    private static void add(Handle handle, long lead, String kind, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return;
        }
        handle.createUpdate("""
                        insert into lead_origin (kind, name, lead) values (:kind, :name, :lead) on conflict do nothing
                        """)
                .bind("kind", kind)
                .bind("name", name)
                .bind("lead", lead)
                .execute();
    }
}

package dev.baton.store;

import dev.baton.query.Catalogue;
import java.util.Set;

/** The campaigns and sources in the database: from each name to the next, never through all the leads that have it. */
final class StoredCatalogue implements Catalogue {

    private final Reads reads;

    StoredCatalogue(Reads reads) {
        this.reads = reads;
    }

    @Override
    public Set<String> campaigns() {
        return names(OriginRows.CAMPAIGN);
    }

    @Override
    public Set<String> sources() {
        return names(OriginRows.SOURCE);
    }

    private Set<String> names(String kind) {
        return Set.copyOf(reads.read(handle ->
                handle.createQuery("""
                        with recursive found (name) as (
                            select min(name) from lead_origin where kind = :kind
                            union all
                            select (select min(o.name) from lead_origin o where o.kind = :kind and o.name > found.name)
                            from found where found.name is not null)
                        select name from found where name is not null
                        """).bind("kind", kind).mapTo(String.class).list()));
    }
}

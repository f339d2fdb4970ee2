package dev.baton.store;

import dev.baton.lead.Event;
import dev.baton.lead.Facts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Freezes with the hand-offs of before through what their leads had come in by then, and until when leads were parked. */
final class PastHandOffs extends LeadByLead {

    PastHandOffs() {
        super("35", "past hand offs");
    }

    private record CameIn(Instant at, Facts facts) {}

    private record Row(int number, Instant committedAt) {}

    @Override
    void migrate(Handle handle, long lead) {
        Map<String, Object> of = Map.of("lead", lead);
        List<CameIn> all = handle.createQuery(
                        "select received_at, facts from submission where lead = :lead order by received_at, sequence")
                .bindMap(of)
                .map((row, context) ->
                        new CameIn(Columns.instant(row, "received_at"), Json.read(row.getString("facts"), Facts.class)))
                .list();
        handle.createQuery("select number, committed_at from handoff where lead = :lead")
                .bindMap(of)
                .map((row, context) -> new Row(row.getInt("number"), Columns.instant(row, "committed_at")))
                .forEach(row -> knownThen(all, row.committedAt())
                        .ifPresent(facts -> HandOffRows.setOrigin(handle, lead, row.number(), facts.origin())));
        handle.createQuery("select id, type, at, actor, data from event where lead = :lead and type = 'recycled'")
                .bindMap(of)
                .map((row, context) -> Map.entry(row.getLong("id"), EventRows.read(row)))
                .forEach(event -> ParkedRows.add(handle, lead, event.getKey(), (Event.Recycled) event.getValue()));
    }

    private static Optional<Facts> knownThen(List<CameIn> all, Instant then) {
        return all.stream()
                .filter(each -> !each.at().isAfter(then))
                .map(CameIn::facts)
                .reduce(Facts::updatedBy);
    }
}

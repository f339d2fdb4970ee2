package dev.baton.store;

import dev.baton.digest.DigestSource;
import dev.baton.digest.FrozenHandOff;
import dev.baton.digest.History;
import dev.baton.lead.Event;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Scorecard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Two questions for each cohort, one for its rows and one for its events, however long the rest of the history is. */
final class StoredDigestSource implements DigestSource {

    private final Reads reads;

    StoredDigestSource(Reads reads) {
        this.reads = reads;
    }

    @Override
    public List<History> histories(Occasion occasion, Instant from, Instant until) {
        Map<Long, List<FrozenHandOff>> handOffs = reads.read(handle -> handOffs(handle, occasion, from, until));
        Map<Long, List<Event>> events = reads.read(handle -> events(handle, occasion, from, until));
        return events.entrySet().stream()
                .map(lead -> new History(
                        new LeadNumber(lead.getKey()),
                        handOffs.getOrDefault(lead.getKey(), List.of()),
                        lead.getValue()))
                .toList();
    }

    /** The literal types are those that the indexes have. */
    private static String leads(Occasion occasion) {
        return switch (occasion) {
            case HANDED_OFF -> "(select lead from handoff where committed_at >= :from and committed_at < :until)";
            case HELD -> "(select lead from event where type = 'held' and at >= :from and at < :until)";
            case LOST -> "(select lead from event where type = 'lost' and at >= :from and at < :until)";
            case DUE_AGAIN -> "(select lead from parked where returns_at >= :from and returns_at < :until)";
            case RULED -> "(select lead from dispute where ended_at >= :from and ended_at < :until)";
        };
    }

    private static Map<Long, List<FrozenHandOff>> handOffs(
            Handle handle, Occasion occasion, Instant from, Instant until) {
        return handle
                .createQuery("""
                        select lead, number, cycle, ready_at, committed_at, posted_at, score, tier, territory, source,
                               campaign, scorecard, claim_due, touch_due
                        from handoff where lead in\s""" + leads(occasion) + " order by lead, number")
                .bind("from", from.toEpochMilli())
                .bind("until", until.toEpochMilli())
                .map((row, context) -> handOff(row))
                .stream()
                .collect(Collectors.groupingBy(each -> each.lead().value()));
    }

    private static FrozenHandOff handOff(ResultSet row) throws SQLException {
        return new FrozenHandOff(
                new LeadNumber(row.getLong("lead")),
                row.getInt("number"),
                row.getInt("cycle"),
                Columns.instant(row, "ready_at"),
                Columns.instant(row, "committed_at"),
                Columns.instantOrNull(row, "posted_at"),
                row.getInt("score"),
                row.getString("tier"),
                row.getString("territory"),
                row.getString("source"),
                row.getString("campaign"),
                Optional.ofNullable(row.getString("scorecard"))
                        .map(text -> Json.read(text, Scorecard.class))
                        .orElse(null),
                Columns.instantOrNull(row, "claim_due"),
                Columns.instantOrNull(row, "touch_due"));
    }

    private record Happened(long lead, Event event) {}

    private static Map<Long, List<Event>> events(Handle handle, Occasion occasion, Instant from, Instant until) {
        return handle
                .createQuery("select lead, type, at, actor, data from event where lead in " + leads(occasion)
                        + " order by lead, sequence")
                .bind("from", from.toEpochMilli())
                .bind("until", until.toEpochMilli())
                .map((row, context) -> new Happened(row.getLong("lead"), EventRows.read(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Happened::lead, TreeMap::new, Collectors.mapping(Happened::event, Collectors.toList())));
    }
}

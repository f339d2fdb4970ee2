package dev.baton.store;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.query.Disputes;
import dev.baton.query.Scope;
import dev.baton.query.Sight;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The contested rejects in the database. */
final class StoredDisputes implements Disputes {

    private final Reads reads;

    StoredDisputes(Reads reads) {
        this.reads = reads;
    }

    @Override
    public List<Open> open(int limit) {
        return reads.read(handle -> handle.createQuery("""
                        select lead, raised_by, rejecter, raised_at, due_at from dispute
                        where ended_at is null order by due_at, id limit :limit
                        """)
                .bind("limit", limit)
                .map((row, context) -> open(row))
                .list());
    }

    @Override
    public List<Open> openTo(UserId reader) {
        ScopeConditions seen = ScopeConditions.leads(Scope.everything(), new Sight.Of(reader));
        return reads.read(handle -> seen.bindTo(handle.createQuery("""
                        select d.lead, d.raised_by, d.rejecter, d.raised_at, d.due_at from dispute d
                        where d.ended_at is null
                          and (d.raised_by = :reader or exists (select 1 from lead lSEEN and l.number = d.lead))
                        order by d.due_at, d.id
                        """.replace("SEEN", seen.where())))
                .bind("reader", reader.value())
                .map((row, context) -> open(row))
                .list());
    }

    @Override
    public List<Open> waitingFor(UserId decider, int limit) {
        return reads.read(handle -> handle.createQuery("""
                        select d.lead, d.raised_by, d.rejecter, d.raised_at, d.due_at
                        from dispute d join dispute_message m on m.dispute = d.id and m.person = :decider
                        where d.ended_at is null and d.rejecter <> :decider order by d.due_at, d.id limit :limit
                        """)
                .bind("decider", decider.value())
                .bind("limit", limit)
                .map((row, context) -> open(row))
                .list());
    }

    @Override
    public List<Over> over(Instant from, Instant until) {
        return reads.read(handle -> handle.createQuery("""
                        select lead, outcome, decided_by, ended_at from dispute
                        where ended_at >= :from and ended_at < :until order by ended_at, id
                        """)
                .bind("from", from.toEpochMilli())
                .bind("until", until.toEpochMilli())
                .map((row, context) -> over(row))
                .list());
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(
                new LeadNumber(row.getLong("lead")),
                new UserId(row.getString("raised_by")),
                new UserId(row.getString("rejecter")),
                Columns.instant(row, "raised_at"),
                Columns.instant(row, "due_at"));
    }

    private static Over over(ResultSet row) throws SQLException {
        String by = row.getString("decided_by");
        return new Over(
                new LeadNumber(row.getLong("lead")),
                outcome(row.getString("outcome")),
                by == null ? null : new UserId(by),
                Columns.instant(row, "ended_at"));
    }

    private static Outcome outcome(String event) {
        return switch (event) {
            case "dispute_upheld" -> Outcome.UPHELD;
            case "reject_overturned" -> Outcome.OVERTURNED;
            case "reject_conceded" -> Outcome.CONCEDED;
            case "dispute_withdrawn" -> Outcome.WITHDRAWN;
            default -> Outcome.OVERTAKEN;
        };
    }
}

package dev.baton.store;

import dev.baton.lead.Actor;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.UserId;
import dev.baton.lead.WorkingLead;
import dev.baton.query.RepDesk;
import dev.baton.query.RepWeek;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.StatementContext;

/** What reps did and have to do, from the database. */
final class StoredRepDesk implements RepDesk {

    private final Reads reads;

    StoredRepDesk(Reads reads) {
        this.reads = reads;
    }

    @Override
    public Map<UserId, RepWeek> did(Set<UserId> reps, Instant from, Instant until) {
        Map<String, List<Deeds.Deed>> byActor = reps.isEmpty()
                ? Map.of()
                : deeds(reps, from, until).stream().collect(Collectors.groupingBy(Deeds.Deed::actor));
        return reps.stream()
                .collect(Collectors.toMap(
                        Function.identity(), rep -> Deeds.summed(byActor.getOrDefault(code(rep), List.of()))));
    }

    @Override
    public List<Due> work(UserId rep, int limit) {
        return reads.read(handle -> handle.createQuery(LeadMapper.SELECT + """
                        where l.owner = :rep and l.state in ('claimed', 'working')
                        order by coalesce(l.next_at, l.touch_by) nulls last, l.score desc, l.waiting_since, l.number
                        limit :limit
                        """)
                .bind("rep", rep.value())
                .bind("limit", limit)
                .map(StoredRepDesk::due)
                .list());
    }

    private static Due due(ResultSet row, StatementContext context) throws SQLException {
        OwnedLead lead = (OwnedLead) new LeadMapper().map(row, context);
        Instant step = lead instanceof WorkingLead working && working.next() != null
                ? working.next().at()
                : null;
        return new Due(lead, step == null ? Columns.instantOrNull(row, "touch_by") : step);
    }

    private List<Deeds.Deed> deeds(Set<UserId> reps, Instant from, Instant until) {
        return reads.read(handle -> handle.createQuery("""
                        select e.actor, e.lead, e.sequence, e.at, e.type, e.data,
                               (select max(c.at) from event c where c.lead = e.lead and c.sequence < e.sequence
                                                                and c.type = 'claimed') as claimed_at
                        from event e
                        where e.actor in (<actors>) and e.at >= :from and e.at < :until
                          and e.type in ('claimed', 'touched', 'rejected', 'disqualified', 'undone')
                        order by e.lead, e.sequence
                        """)
                .bindList("actors", reps.stream().map(StoredRepDesk::code).toList())
                .bind("from", from.toEpochMilli())
                .bind("until", until.toEpochMilli())
                .map((row, context) -> Deeds.read(row))
                .list());
    }

    private static String code(UserId rep) {
        return new Actor.Person(rep).code();
    }
}

package dev.baton.store;

import dev.baton.lead.Actor;
import dev.baton.lead.Lead;
import dev.baton.lead.UserId;
import dev.baton.query.RepDesk;
import dev.baton.query.RepWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What reps have to do and did, from the database. */
final class StoredRepDesk implements RepDesk {

    private static final String OPEN_WORK = "l.owner = :owner and l.state in ('claimed', 'working')";

    private static final String DUE =
            "coalesce(case when l.state = 'working' then l.next_at else h.touch_due end, " + Long.MAX_VALUE + ")";

    private final Reads reads;

    StoredRepDesk(Reads reads) {
        this.reads = reads;
    }

    @Override
    public List<Lead> dueFirst(UserId rep, int limit) {
        return reads.read(handle -> handle.createQuery(LeadMapper.SELECT + "where " + OPEN_WORK + " order by " + DUE
                        + ", l.score desc, l.number limit :limit")
                .bind("owner", rep.value())
                .bind("limit", limit)
                .map(new LeadMapper())
                .list());
    }

    @Override
    public Load load(UserId rep, Instant now, Instant tomorrow) {
        return reads.read(handle -> handle.createQuery("""
                        select count(*) as everything, count(case when due <= :now then 1 end) as due_now,
                               count(case when due > :now and due < :tomorrow then 1 end) as today
                        from (select DUE as due
                              from lead l join handoff h on h.lead = l.number and h.number = l.hand_off
                              where OPEN_WORK) work
                        """.replace("DUE", DUE).replace("OPEN_WORK", OPEN_WORK))
                .bind("owner", rep.value())
                .bind("now", now.toEpochMilli())
                .bind("tomorrow", tomorrow.toEpochMilli())
                .map((row, context) -> {
                    long dueNow = row.getLong("due_now");
                    long today = row.getLong("today");
                    return new Load(dueNow, today, row.getLong("everything") - dueNow - today);
                })
                .one());
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

package dev.baton.store;

import dev.baton.lead.Actor;
import dev.baton.lead.UserId;
import dev.baton.query.RepDesk;
import dev.baton.query.RepWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What reps did, from the database. */
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

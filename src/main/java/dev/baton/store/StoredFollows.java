package dev.baton.store;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.query.Follows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Who follows what, in the database. Whoever tells takes its turn, so that nothing is told twice. */
final class StoredFollows implements Follows {

    /** What comes within this of the first is told in the same message. */
    static final Duration TOGETHER = Duration.ofMinutes(30);

    private final Reads reads;
    private final Writes writes;
    private final CommitListeners listeners;
    private final Clock realTime;

    StoredFollows(Reads reads, Writes writes, CommitListeners listeners, Clock realTime) {
        this.reads = reads;
        this.writes = writes;
        this.listeners = listeners;
        this.realTime = realTime;
    }

    @Override
    public boolean begin(Follow follow, Instant now) {
        return writes.write(handle -> {
            Counters.FOLLOW.next(handle);
            String subject = subject(follow.subject());
            String kind = kind(follow.subject());
            int others = handle.createQuery("""
                            select count(*) from follow
                            where person = :person and not (kind = :kind and subject = :subject)
                            """)
                    .bind("person", follow.person().value())
                    .bind("kind", kind)
                    .bind("subject", subject)
                    .mapTo(int.class)
                    .one();
            return others < MOST && insert(handle, follow, now) == 1;
        });
    }

    private static int insert(Handle handle, Follow follow, Instant now) {
        return handle.createUpdate("""
                        insert into follow (person, kind, subject, daily, zone, since)
                        values (:person, :kind, :subject, :daily, :zone, :now)
                        on conflict (person, kind, subject) do update set daily = excluded.daily, zone = excluded.zone
                        """)
                .bind("person", follow.person().value())
                .bind("kind", kind(follow.subject()))
                .bind("subject", subject(follow.subject()))
                .bind("daily", Columns.flag(follow.daily()))
                .bind("zone", follow.zone().getId())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    @Override
    public boolean end(UserId person, Subject subject) {
        return writes.write(handle ->
                handle.createUpdate("delete from follow where person = :person and kind = :kind and subject = :subject")
                                .bind("person", person.value())
                                .bind("kind", kind(subject))
                                .bind("subject", subject(subject))
                                .execute()
                        == 1);
    }

    @Override
    public List<Follow> of(UserId person) {
        return reads.read(handle -> handle.createQuery("""
                        select person, kind, subject, daily, zone from follow where person = :person
                        order by case kind when 'lead' then 0 else 1 end, length(subject), subject
                        """)
                .bind("person", person.value())
                .map((row, context) -> follow(row))
                .list());
    }

    @Override
    public int tell(Instant now) {
        if (reads.read(handle -> due(handle, now)).isEmpty()) {
            return 0;
        }
        int told = writes.write(handle -> tell(handle, now));
        if (told > 0) {
            listeners.committed();
        }
        return told;
    }

    private int tell(Handle handle, Instant now) {
        // Whoever else is at it waits here, and then finds nothing left.
        Counters.FOLLOW.next(handle);
        handle.createUpdate("""
                        delete from follow_news
                        where message is null and due_at <= :now
                          and not exists (select 1 from lead l where l.number = follow_news.lead and SEEN)
                        """.replace("SEEN", SightSql.seenBy("follow_news.person")))
                .bind("now", now.toEpochMilli())
                .execute();
        List<Due> due = due(handle, now);
        NewItems items = new NewItems(handle, realTime.instant());
        for (Due each : due) {
            long message = current(handle, each, now).orElseGet(() -> open(handle, each, now));
            handle.createUpdate("""
                            update follow_news set message = :message
                            where person = :person and daily = :daily and message is null and due_at <= :now
                            """)
                    .bind("message", message)
                    .bind("person", each.person())
                    .bind("daily", Columns.flag(each.daily()))
                    .bind("now", now.toEpochMilli())
                    .execute();
            items.add(NewItems.Item.ofFollow(message, new UserId(each.person())));
        }
        return due.size();
    }

    private record Due(String person, boolean daily) {}

    private static List<Due> due(Handle handle, Instant now) {
        return handle.createQuery("""
                        select distinct person, daily from follow_news
                        where message is null and due_at <= :now order by person, daily
                        """)
                .bind("now", now.toEpochMilli())
                .map((row, context) -> new Due(row.getString("person"), row.getInt("daily") == 1))
                .list();
    }

    private static Optional<Long> current(Handle handle, Due due, Instant now) {
        return handle.createQuery("""
                        select id from follow_message
                        where person = :person and daily = :daily and opened_at > :since
                        order by opened_at desc, id desc limit 1
                        """)
                .bind("person", due.person())
                .bind("daily", Columns.flag(due.daily()))
                .bind("since", now.minus(TOGETHER).toEpochMilli())
                .mapTo(Long.class)
                .findOne();
    }

    private static long open(Handle handle, Due due, Instant now) {
        return handle.createQuery("""
                        insert into follow_message (person, daily, opened_at) values (:person, :daily, :now) returning id
                        """)
                .bind("person", due.person())
                .bind("daily", Columns.flag(due.daily()))
                .bind("now", now.toEpochMilli())
                .mapTo(long.class)
                .one();
    }

    private static Follow follow(ResultSet row) throws SQLException {
        String subject = row.getString("subject");
        return new Follow(
                new UserId(row.getString("person")),
                row.getString("kind").equals("lead")
                        ? new Subject.OneLead(new LeadNumber(Long.parseLong(subject)))
                        : new Subject.Campaign(subject),
                row.getInt("daily") == 1,
                ZoneId.of(row.getString("zone")));
    }

    private static String kind(Subject subject) {
        return subject instanceof Subject.OneLead ? "lead" : "campaign";
    }

    private static String subject(Subject subject) {
        return subject instanceof Subject.OneLead one
                ? Long.toString(one.number().value())
                : ((Subject.Campaign) subject).name();
    }
}

package dev.baton.store;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.outbox.OutboxItem.Kind;
import dev.baton.ride.Ride;
import dev.baton.ride.RideBook;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** The asks to listen in, in the database. */
final class StoredRideBook implements RideBook {

    private final Reads reads;
    private final Writes writes;
    private final CommitListeners listeners;
    private final Clock clock;

    /** @param clock real time */
    StoredRideBook(Reads reads, Writes writes, CommitListeners listeners, Clock clock) {
        this.reads = reads;
        this.writes = writes;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Override
    public Optional<Ride> find(long id) {
        return reads.read(handle -> RideRows.find(handle, id));
    }

    @Override
    public Asked ask(LeadNumber lead, UserId owner, UserId marketer, Instant now) {
        Asked asked = writes.write(handle -> {
            // One after the other, so that two together are not more than a rep is to be asked.
            long id = Counters.RIDE.next(handle);
            RideRows rows = rows(handle);
            Optional<Ride> open = rows.open(lead, marketer);
            if (open.isPresent()) {
                return new Asked.Already(open.get());
            }
            Optional<Instant> declined = declined(handle, lead, marketer, now);
            if (declined.isPresent()) {
                return new Asked.TooSoon(declined.get().plus(PAUSE));
            }
            if (waiting(handle, owner) >= WAITING) {
                return new Asked.TooMany();
            }
            if (!holds(handle, lead, owner)) {
                return new Asked.Stale();
            }
            insert(handle, id, lead, owner, marketer, now);
            rows.tell(id, owner, Kind.RIDE);
            return new Asked.Done(RideRows.find(handle, id).orElseThrow());
        });
        if (asked instanceof Asked.Done) {
            listeners.committed();
        }
        return asked;
    }

    /** Whoever moves the lead waits until this is committed, and takes the ask along then. */
    private static boolean holds(Handle handle, LeadNumber lead, UserId owner) {
        return handle.createUpdate("""
                        update lead set look_at = look_at
                        where number = :lead and owner = :owner and state in ('claimed', 'working', 'qualified')
                        """)
                        .bind("lead", lead.value())
                        .bind("owner", owner.value())
                        .execute()
                == 1;
    }

    private static void insert(Handle handle, long id, LeadNumber lead, UserId owner, UserId marketer, Instant now) {
        handle.createUpdate("""
                        insert into ride (id, lead, marketer, owner, asked_at, state, changed_at)
                        values (:id, :lead, :marketer, :owner, :now, 'asked', :now)
                        """)
                .bind("id", id)
                .bind("lead", lead.value())
                .bind("marketer", marketer.value())
                .bind("owner", owner.value())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    private static long waiting(Handle handle, UserId owner) {
        return handle.createQuery("select count(*) from ride where owner = :owner and state = 'asked'")
                .bind("owner", owner.value())
                .mapTo(long.class)
                .one();
    }

    private static Optional<Instant> declined(Handle handle, LeadNumber lead, UserId marketer, Instant now) {
        return handle.createQuery("""
                        select changed_at from ride
                        where lead = :lead and marketer = :marketer and state = 'declined' and changed_at > :since
                        order by changed_at desc
                        """)
                .bind("lead", lead.value())
                .bind("marketer", marketer.value())
                .bind("since", now.minus(PAUSE).toEpochMilli())
                .map((row, context) -> Columns.instant(row, "changed_at"))
                .findFirst();
    }

    @Override
    public Optional<Ride> accept(long id, UserId owner, Instant at, Instant now) {
        return make(new Move(
                id,
                """
                state = 'accepted', at = :at, reminded_at = null, changed_at = :now
                where id = :id and owner = :owner and state in ('asked', 'accepted')
                """,
                Map.of("owner", owner.value(), "at", at.toEpochMilli(), "now", now.toEpochMilli()),
                Kind.RIDE_CHANGED,
                Kind.RIDE));
    }

    @Override
    public Optional<Ride> decline(long id, UserId owner, String words, Instant now) {
        Move move = new Move(
                id, """
                state = 'declined', changed_at = :now
                where id = :id and owner = :owner and state in ('asked', 'accepted')
                """, Map.of("owner", owner.value(), "now", now.toEpochMilli()), Kind.RIDE_CHANGED, Kind.RIDE);
        return make(move, handle -> {
            if (!words.isBlank()) {
                handle.createUpdate("insert into ride_words (ride, text) values (:id, :text)")
                        .bind("id", id)
                        .bind("text", words)
                        .execute();
            }
        });
    }

    @Override
    public Optional<Ride> mark(long id, boolean held, Instant now) {
        Ride.State state = held ? Ride.State.HELD : Ride.State.NOT_HELD;
        return make(new Move(
                id,
                "state = :state, changed_at = :now where id = :id and state = 'accepted' and at <= :now",
                Map.of("state", state.code(), "now", now.toEpochMilli()),
                Kind.RIDE_CHANGED,
                Kind.RIDE_CHANGED));
    }

    @Override
    public int remind(Instant now, Instant until) {
        List<Long> due = reads.read(handle -> handle.createQuery("""
                        select id from ride where state = 'accepted' and reminded_at is null and at < :until order by at
                        """)
                .bind("until", until.toEpochMilli())
                .mapTo(Long.class)
                .list());
        return (int) due.stream()
                .filter(id -> make(new Move(
                                id,
                                """
                                reminded_at = :now
                                where id = :id and state = 'accepted' and reminded_at is null and at < :until
                                """,
                                Map.of("now", now.toEpochMilli(), "until", until.toEpochMilli()),
                                Kind.RIDE,
                                Kind.RIDE))
                        .isPresent())
                .count();
    }

    @Override
    public long held(Instant from, Instant until) {
        return reads.read(handle -> handle.createQuery(
                        "select count(*) from ride where state = 'held' and at >= :from and at < :until")
                .bind("from", from.toEpochMilli())
                .bind("until", until.toEpochMilli())
                .mapTo(long.class)
                .one());
    }

    /**
     * What is made of an ask, where that still stands.
     *
     * @param set      what it is set to, and when it still stands
     * @param owner    how the owner hears of it
     * @param marketer how the marketer does
     */
    private record Move(long id, String set, Map<String, ?> values, Kind owner, Kind marketer) {}

    private Optional<Ride> make(Move move) {
        return make(move, handle -> {});
    }

    private Optional<Ride> make(Move move, Consumer<Handle> also) {
        Optional<Ride> made = writes.write(handle -> {
            int changed = handle.createUpdate("update ride set " + move.set)
                    .bindMap(move.values)
                    .bind("id", move.id)
                    .execute();
            if (changed == 0) {
                return Optional.empty();
            }
            also.accept(handle);
            Ride ride = RideRows.find(handle, move.id).orElseThrow();
            rows(handle).tell(ride.id(), ride.owner(), move.owner);
            rows(handle).tell(ride.id(), ride.marketer(), move.marketer);
            return Optional.of(ride);
        });
        made.ifPresent(ride -> listeners.committed());
        return made;
    }

    private RideRows rows(Handle handle) {
        return new RideRows(handle, new NewItems(handle, clock.instant()));
    }
}

package dev.baton.store;

import dev.baton.lead.Change;
import dev.baton.lead.Claim;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.QualifiedLead;
import dev.baton.lead.UserId;
import dev.baton.outbox.OutboxItem.Kind;
import dev.baton.ride.Ride;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The asks to listen in within a transaction, and who is owed a message about them. */
final class RideRows {

    private static final String SELECT = """
            select r.id, r.lead, r.marketer, r.owner, r.state, r.at, r.reminded_at, w.text
            from ride r left join ride_words w on w.ride = r.id
            """;

    private final Handle handle;
    private final NewItems items;

    RideRows(Handle handle, NewItems items) {
        this.handle = handle;
        this.items = items;
    }

    static Optional<Ride> find(Handle handle, long id) {
        return handle.createQuery(SELECT + "where r.id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne();
    }

    Optional<Ride> open(LeadNumber lead, UserId marketer) {
        return open(lead).stream()
                .filter(ride -> ride.marketer().equals(marketer))
                .findFirst();
    }

    private List<Ride> open(LeadNumber lead) {
        return handle.createQuery(SELECT + "where r.lead = :lead and r.state in ('asked', 'accepted') order by r.id")
                .bind("lead", lead.value())
                .map((row, context) -> read(row))
                .list();
    }

    /** A lead that changed hands takes its asks along; where nobody has it any more, they lapse. */
    void follow(Change change) {
        Lead before = change.before();
        if (before == null || before.claim().isEmpty()) {
            return;
        }
        Optional<UserId> owner = follower(change.after());
        if (follower(before).equals(owner)) {
            return;
        }
        Instant at = change.events().get(change.events().size() - 1).at();
        for (Ride ride : open(change.after().number())) {
            if (owner.isPresent() && !owner.get().equals(ride.marketer())) {
                goTo(ride, owner.get(), at);
            } else {
                lapse(ride, at);
            }
        }
    }

    private static Optional<UserId> follower(Lead lead) {
        return lead instanceof OwnedLead || lead instanceof QualifiedLead
                ? lead.claim().map(Claim::owner)
                : Optional.empty();
    }

    private void goTo(Ride ride, UserId owner, Instant at) {
        handle.createUpdate("""
                        update ride set owner = :owner, state = 'asked', at = null, reminded_at = null, changed_at = :now
                        where id = :id
                        """)
                .bind("owner", owner.value())
                .bind("now", at.toEpochMilli())
                .bind("id", ride.id())
                .execute();
        tell(ride.id(), ride.owner(), Kind.RIDE_CHANGED);
        tell(ride.id(), owner, Kind.RIDE);
        tell(ride.id(), ride.marketer(), Kind.RIDE);
    }

    private void lapse(Ride ride, Instant at) {
        handle.createUpdate("update ride set state = 'lapsed', changed_at = :now where id = :id")
                .bind("now", at.toEpochMilli())
                .bind("id", ride.id())
                .execute();
        tell(ride.id(), ride.owner(), Kind.RIDE_CHANGED);
        tell(ride.id(), ride.marketer(), Kind.RIDE);
    }

    void tell(long ride, UserId person, Kind kind) {
        items.add(NewItems.Item.ofRide(kind, ride, person));
    }

    private static Ride read(ResultSet row) throws SQLException {
        @Nullable String words = row.getString("text");
        return new Ride(
                row.getLong("id"),
                new LeadNumber(row.getLong("lead")),
                new UserId(row.getString("marketer")),
                new UserId(row.getString("owner")),
                Ride.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Columns.instantOrNull(row, "at"),
                Columns.longOrNull(row, "reminded_at") != null,
                words);
    }
}

package dev.baton.store;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.baton.lead.UserId;
import dev.baton.team.Member;
import dev.baton.team.Role;
import dev.baton.team.Team;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The people in the database. */
final class StoredTeam implements Team {

    private static final TypeReference<Set<Role>> ROLES = new TypeReference<>() {};
    private static final TypeReference<Set<String>> ROSTERS = new TypeReference<>() {};

    private static final String SELECT = "select id, name, email, zone, active, roles, rosters from member ";

    private final Reads reads;
    private final Writes writes;
    private final Clock clock;

    StoredTeam(Reads reads, Writes writes, Clock clock) {
        this.reads = reads;
        this.writes = writes;
        this.clock = clock;
    }

    @Override
    public boolean isKnown() {
        return reads.read(Counters.TEAM::current) > 0;
    }

    @Override
    public Optional<Member> member(UserId id) {
        return reads.read(handle -> handle.createQuery(SELECT + "where id = :id")
                .bind("id", id.value())
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public List<Member> members() {
        return reads.read(handle -> handle.createQuery(SELECT + "order by name, id")
                .map((row, context) -> read(row))
                .list());
    }

    /** @param roster null for everybody on any roster; otherwise some who are not on it may be among them */
    static List<Member> onRosters(Handle handle, @Nullable String roster) {
        return handle.createQuery(SELECT + "where rosters like :some order by id")
                .bind("some", roster == null ? "[\"%" : "%\"" + roster + "\"%")
                .map((row, context) -> read(row))
                .list();
    }

    @Override
    public void replaceAll(List<Member> members) {
        writes.write(handle -> {
            // Also makes two refreshes at the same moment follow each other.
            Counters.TEAM.next(handle);
            handle.execute("delete from member");
            members.forEach(member -> insert(handle, member));
            OfferRows.lookAtThoseOfTheGone(handle);
            new Departures(handle, clock.instant()).notice(members);
            return members.size();
        });
    }

    private static void insert(Handle handle, Member member) {
        handle.createUpdate("""
                        insert into member (id, name, email, zone, active, roles, rosters)
                        values (:id, :name, :email, :zone, :active, :roles, :rosters)
                        """)
                .bind("id", member.id().value())
                .bind("name", member.name())
                .bind("email", member.email())
                .bind("zone", member.zone().getId())
                .bind("active", Columns.flag(member.active()))
                .bind("roles", Json.write(new TreeSet<>(member.roles())))
                .bind("rosters", Json.write(new TreeSet<>(member.rosters())))
                .execute();
    }

    /** @param row with the columns of the table */
    static Member read(ResultSet row) throws SQLException {
        return new Member(
                new UserId(row.getString("id")),
                row.getString("name"),
                row.getString("email"),
                ZoneId.of(row.getString("zone")),
                row.getInt("active") == 1,
                Json.read(row.getString("roles"), ROLES),
                Json.read(row.getString("rosters"), ROSTERS));
    }
}

package dev.baton.store;

import dev.baton.brief.Brief;
import dev.baton.brief.BriefBook.Draft;
import dev.baton.lead.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Briefs within a transaction, and the messages that show them. */
final class BriefRows {

    private final Handle handle;
    private final NewItems items;

    BriefRows(Handle handle, NewItems items) {
        this.handle = handle;
        this.items = items;
    }

    NewItems items() {
        return items;
    }

    static Optional<Brief> find(Handle handle, long id) {
        return handle.createQuery("""
                        select b.id, b.name, b.version, v.at, v.author, v.landing_page, v.questions, v.note, v.volume, v.starts
                        from brief b join brief_version v on v.brief = b.id and v.version = b.version
                        where b.id = :id
                        """)
                .bind("id", id)
                .map((row, context) -> read(handle, row))
                .findOne();
    }

    static void write(Handle handle, long id, int version, Draft draft) {
        Brief.Content content = draft.content();
        LocalDate starts = content.starts();
        handle.createUpdate("""
                        insert into brief_version (brief, version, at, author, landing_page, questions, note, volume, starts)
                        values (:brief, :version, :at, :author, :landing_page, :questions, :note, :volume, :starts)
                        """)
                .bind("brief", id)
                .bind("version", version)
                .bind("at", draft.at().toEpochMilli())
                .bind("author", draft.by().value())
                .bind("landing_page", content.landingPage())
                .bind("questions", content.questions())
                .bind("note", content.note())
                .bind("volume", content.volume())
                .bind("starts", starts == null ? "" : starts.toString())
                .execute();
        draft.channels()
                .forEach(channel -> handle.createUpdate("""
                        insert into brief_channel (brief, channel) values (:brief, :channel) on conflict do nothing
                        """)
                        .bind("brief", id)
                        .bind("channel", channel)
                        .execute());
    }

    /** Owes each of its channels the message as it is now; one that waits is enough. */
    void show(long id) {
        for (String channel : channels(handle, id)) {
            NewItems.Item item = NewItems.Item.ofBrief(id, channel);
            int waiting = handle.createUpdate("""
                            update outbox_item set due_at = due_at
                            where lane = :lane and status in ('pending', 'leased') and status = 'pending'
                            """).bind("lane", item.lane()).execute();
            if (waiting == 0) {
                items.add(item);
            }
        }
    }

    private static List<String> channels(Handle handle, long id) {
        return handle.createQuery("select channel from brief_channel where brief = :id order by channel")
                .bind("id", id)
                .mapTo(String.class)
                .list();
    }

    private static Brief read(Handle handle, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        int version = row.getInt("version");
        String starts = row.getString("starts");
        Brief.Content content = new Brief.Content(
                row.getString("landing_page"),
                row.getString("questions"),
                row.getString("note"),
                row.getString("volume"),
                starts.isEmpty() ? null : LocalDate.parse(starts));
        return new Brief(
                id,
                row.getString("name"),
                version,
                new UserId(row.getString("author")),
                Columns.instant(row, "at"),
                content,
                channels(handle, id),
                right(handle, id, version),
                wishes(handle, id));
    }

    private static List<UserId> right(Handle handle, long id, int version) {
        return handle.createQuery("""
                        select person from brief_right where brief = :id and version = :version order by at, person
                        """)
                .bind("id", id)
                .bind("version", version)
                .map((row, context) -> new UserId(row.getString("person")))
                .list();
    }

    private static List<Brief.Wish> wishes(Handle handle, long id) {
        return handle.createQuery("select id, person, at, text from brief_wish where brief = :id order by id")
                .bind("id", id)
                .map((row, context) -> new Brief.Wish(
                        row.getLong("id"),
                        new UserId(row.getString("person")),
                        Columns.instant(row, "at"),
                        row.getString("text")))
                .list();
    }
}

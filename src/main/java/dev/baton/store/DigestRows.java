package dev.baton.store;

import dev.baton.digest.post.DigestPosts.Contents;
import dev.baton.digest.post.DigestPosts.Page;
import dev.baton.digest.post.DigestPosts.Post;
import dev.baton.outbox.Delivery.Posted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Pages of digests within a transaction. */
final class DigestRows {

    private DigestRows() {}

    /** The number of the page; empty where there is such a one already. */
    static Optional<Long> add(Handle handle, Post post, int number) {
        return handle.createQuery("""
                        insert into digest_page (destination, period, contents, page, due_at, owed_at)
                        values (:destination, :period, :contents, :page, :due, :owed)
                        on conflict (destination, period, contents, page) do nothing
                        returning id
                        """)
                .bind("destination", post.destination())
                .bind("period", post.period())
                .bind("contents", post.contents().code())
                .bind("page", number)
                .bind("due", post.dueAt().toEpochMilli())
                .bind("owed", post.owedAt().toEpochMilli())
                .mapTo(Long.class)
                .findOne();
    }

    static Optional<Page> find(Handle handle, long page) {
        return handle.createQuery(
                        "select destination, period, contents, page, due_at, owed_at from digest_page where id = :id")
                .bind("id", page)
                .map((row, context) -> read(row))
                .findOne();
    }

    static Optional<Posted> front(Handle handle, long page) {
        return handle.createQuery("""
                        select f.channel_id, f.ts
                        from digest_page p join digest_page f
                          on f.destination = p.destination and f.period = p.period and f.contents = p.contents
                        where p.id = :id and f.page = 0 and f.ts is not null
                        """)
                .bind("id", page)
                .map((row, context) -> new Posted(row.getString("channel_id"), row.getString("ts")))
                .findOne();
    }

    private static Page read(ResultSet row) throws SQLException {
        Post post = new Post(
                row.getString("destination"),
                row.getString("period"),
                Contents.valueOf(row.getString("contents").toUpperCase(Locale.ROOT)),
                Columns.instant(row, "due_at"),
                Columns.instant(row, "owed_at"));
        return new Page(post, row.getInt("page"));
    }
}

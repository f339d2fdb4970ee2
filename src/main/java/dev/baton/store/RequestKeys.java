package dev.baton.store;

import dev.baton.lead.LeadBook;
import dev.baton.lead.Once;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The requests that were carried out, so that a repeated delivery does nothing a second time. */
final class RequestKeys {

    private RequestKeys() {}

    /**
     * Takes the key for this transaction. PostgreSQL lets a second one wait here until the first has ended.
     *
     * @return false if the request was carried out before
     */
    static boolean take(Handle handle, Once once, Instant now) {
        return handle.createUpdate("""
                                insert into request_key (key, asked, created_at) values (:key, :asked, :now)
                                on conflict do nothing
                                """)
                        .bind("key", once.key())
                        .bind("asked", once.asked())
                        .bind("now", now.toEpochMilli())
                        .execute()
                == 1;
    }

    static void keepAnswer(Handle handle, String key, String answer) {
        if (!answer.isEmpty()) {
            handle.createUpdate("update request_key set answer = :answer where key = :key")
                    .bind("answer", answer)
                    .bind("key", key)
                    .execute();
        }
    }

    static Optional<LeadBook.Repeated> earlier(Handle handle, String key) {
        return handle.createQuery("select asked, answer from request_key where key = :key")
                .bind("key", key)
                .map((row, context) -> new LeadBook.Repeated(key, row.getString("asked"), row.getString("answer")))
                .findOne();
    }

    /**
     * The rows of imported files and the ids of calls stay known: the same file may be imported again after any time, and
     * the same call told of again.
     */
    static int forget(Handle handle, Instant before) {
        return handle.createUpdate(
                        "delete from request_key where created_at < :before and key not like 'import:%' and key not like 'call:%'")
                .bind("before", before.toEpochMilli())
                .execute();
    }
}

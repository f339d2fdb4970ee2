package dev.baton.store;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** The requests that were carried out, so that a repeated delivery does nothing a second time. */
final class RequestKeys {

    private RequestKeys() {}

    /**
     * @return false if the request was carried out before
     */
    static boolean take(Handle handle, String key, Instant now) {
        return handle.createUpdate(
                                "insert into request_key (key, created_at) values (:key, :now) on conflict do nothing")
                        .bind("key", key)
                        .bind("now", now.toEpochMilli())
                        .execute()
                == 1;
    }

    static boolean isTaken(Handle handle, String key) {
        return handle.createQuery("select 1 from request_key where key = :key")
                .bind("key", key)
                .mapTo(int.class)
                .findOne()
                .isPresent();
    }

    /** The rows of imported files stay known: the same file may be imported again after any time. */
    static int forget(Handle handle, Instant before) {
        return handle.createUpdate("delete from request_key where created_at < :before and key not like 'import:%'")
                .bind("before", before.toEpochMilli())
                .execute();
    }
}

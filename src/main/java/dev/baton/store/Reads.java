package dev.baton.store;

import java.util.function.Function;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads what is committed, each time on a connection of its own that begins and ends with the question. */
final class Reads {

    private final Jdbi jdbi;

    Reads(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @throws StoreUnavailable if no connection can be had
     */
    <T> T read(Function<Handle, T> question) {
        try {
            return jdbi.withHandle(question::apply);
        } catch (ConnectionException unreachable) {
            throw new StoreUnavailable(
                    "The database cannot be reached, so this could not be looked up. Try again once it is back.",
                    unreachable);
        }
    }
}

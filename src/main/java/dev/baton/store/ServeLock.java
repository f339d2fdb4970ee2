package dev.baton.store;

import dev.baton.lock.LockFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps a second serving process off a SQLite file. */
final class ServeLock {

    private ServeLock() {}

    /** @param database a file that exists */
    static LockFile take(Path database) {
        if (!Files.exists(database)) {
            throw new StoreUnavailable("The database file " + database + " cannot be found any more.");
        }
        try {
            return LockFile.take(database)
                    .orElseThrow(() -> new StoreUnavailable("Another Baton already serves from " + database
                            + ". Stop it first, or give this one another database."));
        } catch (IOException failed) {
            throw new StoreUnavailable(
                    "No lock file can be written beside " + database
                            + ". Baton needs to write there; check who owns the folder.",
                    failed);
        }
    }
}

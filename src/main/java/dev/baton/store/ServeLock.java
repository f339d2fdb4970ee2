package dev.baton.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a second serving process off a SQLite file. The operating system gives the lock back however a process ends. */
final class ServeLock implements AutoCloseable {

    private final FileChannel channel;

    private ServeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @param database a file that exists */
    static ServeLock take(Path database) {
        Path file = beside(database);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StoreUnavailable("Another Baton already serves from " + database
                        + ". Stop it first, or give this one another database.");
            }
            return new ServeLock(channel);
        } catch (IOException failed) {
            throw new StoreUnavailable(
                    "The lock file " + file
                            + " cannot be written. Baton needs to write beside its database; check who owns the folder.",
                    failed);
        }
    }

    /** The same for every name that the file has by links. */
    private static Path beside(Path database) {
        try {
            Path real = database.toRealPath();
            return real.resolveSibling(real.getFileName() + ".lock");
        } catch (IOException failed) {
            throw new StoreUnavailable("The database file " + database + " cannot be found any more.", failed);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new StoreUnavailable("The lock file could not be closed", failed);
        }
    }
}

package dev.baton.lock;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a file for one process, by a lock on another file beside it: closing any reader of the file itself would give a lock
 * on that back. The operating system gives the lock back however a process ends.
 */
public final class LockFile implements Closeable {

    private final FileChannel channel;

    private LockFile(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Empty if somebody has it, this process or another one.
     *
     * @param file need not exist
     * @throws IOException if nothing can be written beside it
     */
    public static Optional<LockFile> take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(beside(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isLocked(channel)) {
            return Optional.of(new LockFile(channel));
        }
        channel.close();
        return Optional.empty();
    }

    /** The same for every name that the file has by links. */
    private static Path beside(Path file) throws IOException {
        Path real = Files.exists(file) ? file.toRealPath() : file;
        return real.resolveSibling(real.getFileName() + ".lock");
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("The lock file could not be closed", failed);
        }
    }
}

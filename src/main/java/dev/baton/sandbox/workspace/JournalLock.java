package dev.baton.sandbox.workspace;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a journal for one process. It is on a file of its own, because closing any other reader of the journal would
 * give a lock on the journal itself back.
 */
final class JournalLock implements Closeable {

    private final FileChannel channel;

    private JournalLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws WorkspaceInUse      if somebody has it
     * @throws WorkspaceUnreadable if nothing can be written beside the journal
     */
    static JournalLock take(Path journal) {
        try {
            Path real = Files.exists(journal) ? journal.toRealPath() : journal;
            Path beside = real.resolveSibling(real.getFileName() + ".lock");
            FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new WorkspaceInUse("Another Baton uses the sandbox workspace in " + journal
                        + ". Nothing was changed. Stop it first, or start this one in another folder or with another"
                        + " BATON_DATABASE_URL.");
            }
            return new JournalLock(channel);
        } catch (IOException e) {
            throw new WorkspaceUnreadable(
                    "The sandbox cannot write beside " + journal
                            + ", where it keeps its messages. Nothing was changed. Check that the folder is there and"
                            + " who may write to it, or start in another folder.",
                    e);
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
        } catch (IOException e) {
            throw new UncheckedIOException("The lock of the sandbox's messages cannot be closed", e);
        }
    }
}

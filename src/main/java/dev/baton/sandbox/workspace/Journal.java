package dev.baton.sandbox.workspace;

import dev.baton.lock.LockFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;

/**
 * The file that lets the workspace survive a restart: one change a line, only ever appended to. A line is with the
 * operating system before {@link #append} returns; a line torn by a crash was never answered for, and is dropped.
 */
final class Journal implements AutoCloseable {

    private final Path file;
    private final JournalLines lines;
    private final SeekableByteChannel out;
    private final Closeable lock;
    private long whole;
    private boolean torn;

    /**
     * @param out  positioned behind the last whole line
     * @param lock given back at the end
     */
    Journal(Path file, JournalLines lines, SeekableByteChannel out, Closeable lock) throws IOException {
        this.file = file;
        this.lines = lines;
        this.out = out;
        this.lock = lock;
        this.whole = out.position();
    }

    /**
     * Opens the file, creating it where there is none, and hands over what it holds, oldest first.
     *
     * @throws WorkspaceInUse      if it is open already, here or in another process
     * @throws WorkspaceUnreadable if a whole line makes no sense, or the file cannot be used
     */
    static Journal open(Path file, Consumer<Change> replay) {
        LockFile lock = lock(file);
        try {
            return open(file, replay, lock);
        } catch (IOException e) {
            lock.close();
            throw new WorkspaceUnreadable(
                    "The sandbox cannot use " + file + ", where it keeps its messages (" + e.getMessage()
                            + "). Nothing was changed. Check who may read and write it, or start in another folder.",
                    e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static LockFile lock(Path file) {
        try {
            return LockFile.take(file)
                    .orElseThrow(() -> new WorkspaceInUse("Another Baton uses the sandbox workspace in " + file
                            + ". Nothing was changed. Stop it first, or start this one in another folder or with another"
                            + " BATON_DATABASE_URL."));
        } catch (IOException e) {
            throw new WorkspaceUnreadable(
                    "The sandbox cannot write beside " + file
                            + ", where it keeps its messages. Nothing was changed. Check that the folder is there and"
                            + " who may write to it, or start in another folder.",
                    e);
        }
    }

    private static Journal open(Path file, Consumer<Change> replay, LockFile lock) throws IOException {
        byte[] kept = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        JournalLines lines = new JournalLines(file);
        int whole = lines.read(kept, replay);
        FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            return new Journal(file, lines, out.truncate(whole).position(whole), lock);
        } catch (IOException e) {
            out.close();
            throw e;
        }
    }

    /**
     * Writes all of these changes down, or none.
     *
     * @throws ChangeNotKept with a sentence, if that is not possible
     */
    void append(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        if (torn) {
            throw new ChangeNotKept(
                    "The sandbox takes no more changes, because the last line of " + file
                            + " is torn. Everything before it is kept. Stop Baton, make room on the disk and start it"
                            + " again.",
                    null);
        }
        ByteBuffer bytes = ByteBuffer.wrap(lines.write(changes));
        int more = bytes.remaining();
        try {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            whole += more;
        } catch (IOException e) {
            takeBack(e);
            throw new ChangeNotKept(
                    "The sandbox cannot write to " + file + " (" + e.getMessage()
                            + "), so this was not done. Everything before it is kept. Make room on the disk and try"
                            + " again.",
                    e);
        }
    }

    /** Half a line would be glued to the next one. */
    private void takeBack(IOException cause) {
        try {
            out.truncate(whole).position(whole);
        } catch (IOException e) {
            torn = true;
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        try {
            try {
                out.close();
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot close " + file + ": " + e.getMessage(), e);
        }
    }
}

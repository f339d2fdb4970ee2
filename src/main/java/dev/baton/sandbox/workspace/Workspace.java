package dev.baton.sandbox.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * A Slack workspace with one app installed. Safe for many threads; every change is in the journal before the call that
 * made it returns.
 */
public final class Workspace implements AutoCloseable {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Contents contents = new Contents();
    private final Clock clock;
    private final Clock wall;
    private final Journal journal;
    private final boolean isNew;
    private long revision;

    private Workspace(Path file, Clock clock, Clock wall) {
        this.clock = clock;
        this.wall = wall;
        this.journal = Journal.open(file, change -> change.applyTo(contents));
        this.isNew = contents.users.isEmpty();
    }

    /**
     * Opens the workspace kept in this file, or founds it, and adds whom and what the seed names and it lacks.
     *
     * @param file  one process at a time may use it; a lock file beside it sees to that
     * @param clock real time: the ids of messages are made from it
     * @param wall  what people there see as the time
     * @throws WorkspaceInUse      if it is open already, here or in another process
     * @throws WorkspaceUnreadable if the file is damaged, or cannot be used
     * @throws ChangeNotKept       if it cannot be founded
     */
    public static Workspace open(Path file, Seed seed, Clock clock, Clock wall) {
        Workspace workspace = new Workspace(file, clock, wall);
        try {
            new Founding(workspace).found(seed);
            return workspace;
        } catch (RuntimeException cannotFound) {
            workspace.close();
            throw cannotFound;
        }
    }

    /** The same, where the time is what it is. */
    public static Workspace open(Path file, Seed seed, Clock clock) {
        return open(file, seed, clock, clock);
    }

    /** True when nothing was kept from an earlier run. */
    boolean isNew() {
        return isNew;
    }

    /** True while nobody has ever said anything in it, whether it was founded now or by a run that came to nothing. */
    public boolean isSilent() {
        return read(Contents::isSilent);
    }

    public Members members() {
        return new Members(this);
    }

    public Channels channels() {
        return new Channels(this);
    }

    public Messages messages() {
        return new Messages(this);
    }

    public Views views() {
        return new Views(this);
    }

    public StoredFiles files() {
        return new StoredFiles(this);
    }

    public ReplyAddresses replyAddresses() {
        return new ReplyAddresses(this);
    }

    public Clock clock() {
        return clock;
    }

    /** Counts the changes since the start of this process that are news to a page. */
    public long revision() {
        return read(all -> revision);
    }

    /**
     * Waits until there is a change that the caller has not seen, or the time is up.
     *
     * @param seen the revision that the caller knows
     * @return the present revision
     */
    public long awaitChange(long seen, Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lockInterruptibly();
        try {
            while (revision <= seen && left > 0) {
                left = changed.awaitNanos(left);
            }
            return revision;
        } finally {
            lock.unlock();
        }
    }

    /** A message that is sent now. */
    Message message(Contents all, Draft draft) {
        Instant now = clock.instant();
        Instant shown = wall.instant();
        boolean moved = Duration.between(now, shown).abs().toSeconds() > 0;
        return new Message(all.nextTs(now), draft, null, moved ? shown.toEpochMilli() : null);
    }

    <T> T read(Function<Contents, T> question) {
        lock.lock();
        try {
            return question.apply(contents);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Decides on changes and makes them, with nobody in between.
     *
     * @throws ChangeNotKept if they cannot be written down; none of them is made then
     */
    <T> T write(Function<Contents, Written<T>> decision) {
        lock.lock();
        try {
            Written<T> written = decision.apply(contents);
            journal.append(written.changes());
            for (Change change : written.changes()) {
                change.applyTo(contents);
                revision += change.isNews() ? 1 : 0;
            }
            changed.signalAll();
            return written.result();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            journal.close();
        } finally {
            lock.unlock();
        }
    }

    record Written<T>(T result, List<Change> changes) {

        static <T> Written<T> of(T result, Change... changes) {
            return new Written<>(result, List.of(changes));
        }
    }
}

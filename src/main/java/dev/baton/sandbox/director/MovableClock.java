package dev.baton.sandbox.director;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Goes as fast as real time and can be moved forward, never back: what happened stays in the past. How far ahead it is
 * outlives the process, because what was written down with it does, too.
 */
public final class MovableClock extends Clock {

    /** No button moves it so far; what is beyond is damage, and would overflow the dates that are reckoned from it. */
    private static final Duration FARTHEST = Duration.ofDays(365_000);

    private final Clock real;
    private final Path file;
    private Duration ahead;
    private volatile Runnable moved = () -> {};

    private MovableClock(Clock real, Path file, Duration ahead) {
        this.real = real;
        this.file = file;
        this.ahead = ahead;
    }

    /**
     * @param file where it is kept how far ahead it is
     * @throws IllegalStateException with a sentence, if the file is there and cannot be read
     */
    public static MovableClock kept(Clock real, Path file) {
        try {
            return new MovableClock(real, file, Files.exists(file) ? read(file) : Duration.ZERO);
        } catch (IOException | DateTimeException e) {
            throw new IllegalStateException(
                    "The sandbox's clock cannot be read from " + file
                            + ". Delete that file, and with it the sandbox's leads and messages, to start afresh.",
                    e);
        }
    }

    private static Duration read(Path file) throws IOException {
        Duration ahead = Duration.parse(Files.readString(file).strip());
        if (ahead.isNegative() || ahead.compareTo(FARTHEST) > 0) {
            throw new DateTimeException("Nobody moved it by " + ahead);
        }
        return ahead;
    }

    /** Is told after each move, by whoever moved it. */
    public void onMove(Runnable listener) {
        moved = listener;
    }

    /**
     * A time that is past already changes nothing.
     *
     * @throws IllegalStateException with a sentence, if it cannot be kept; it was not moved then
     */
    public void moveTo(Instant later) {
        synchronized (this) {
            Duration more = Duration.between(instant(), later);
            if (more.isNegative()) {
                return;
            }
            Duration farther = ahead.plus(more);
            keep(farther);
            ahead = farther;
        }
        moved.run();
    }

    /** Never half written: a process that dies here leaves the old file or the new one. */
    private void keep(Duration farther) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(fresh, farther.toString());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The sandbox's clock cannot be kept in " + file
                            + ", so it was not moved. Make room on the disk, check who may write there, and try again.",
                    e);
        }
    }

    @Override
    public synchronized Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Instants only");
    }
}

package dev.baton.sandbox.director;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            Duration ahead =
                    Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
            return new MovableClock(real, file, ahead);
        } catch (IOException | DateTimeException e) {
            throw new IllegalStateException(
                    "The sandbox's clock cannot be read from " + file
                            + ". Delete that file, and with it the sandbox's leads and messages, to start afresh.",
                    e);
        }
    }

    /** Is told after each move, by whoever moved it. */
    public void onMove(Runnable listener) {
        moved = listener;
    }

    /** A time that is past already changes nothing. */
    public void moveTo(Instant later) {
        synchronized (this) {
            Duration more = Duration.between(instant(), later);
            if (more.isNegative()) {
                return;
            }
            ahead = ahead.plus(more);
            keep();
        }
        moved.run();
    }

    private void keep() {
        try {
            Files.writeString(file, ahead.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox's clock cannot be kept in " + file, e);
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

package dev.baton.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a body, one at a time; no more than one line is ever held. For one thread. */
final class NdjsonLines {

    /** The longest line, without its end. */
    static final int MOST_BYTES = 64 * 1024;

    private final InputStream body;
    private final long mostInAll;
    private final byte[] piece = new byte[8 * 1024];
    private final byte[] line = new byte[MOST_BYTES];
    private int next;
    private int end;
    private long number;
    private long bytesRead;

    /** @param mostInAll in bytes; soon after them no line goes on, however long it is */
    NdjsonLines(InputStream body, long mostInAll) {
        this.body = body;
        this.mostInAll = mostInAll;
    }

    static final class Line {

        private final long number;
        private final byte[] bytes;
        private final boolean tooLong;

        Line(long number, byte[] bytes, boolean tooLong) {
            this.number = number;
            this.bytes = bytes;
            this.tooLong = tooLong;
        }

        /** From 1. */
        long number() {
            return number;
        }

        /** Without the line's end; of a line that is too long, its beginning. Not to be changed. */
        byte[] bytes() {
            return bytes;
        }

        /** Whether it has more than {@link #MOST_BYTES}. */
        boolean tooLong() {
            return tooLong;
        }

        boolean isBlank() {
            for (byte each : bytes) {
                if (each != ' ' && each != '\t' && each != '\r') {
                    return false;
                }
            }
            return !tooLong;
        }
    }

    /** The number of the line that {@link #next} gives or gave last. */
    long number() {
        return number;
    }

    boolean hasReadTooMuch() {
        return bytesRead > mostInAll;
    }

    /** Empty at the end of the body. */
    Optional<Line> next() throws IOException {
        number++;
        int length = 0;
        boolean tooLong = false;
        int each = read();
        if (each < 0) {
            return Optional.empty();
        }
        while (each >= 0 && each != '\n' && !hasReadTooMuch()) {
            if (length < MOST_BYTES) {
                line[length++] = (byte) each;
            } else {
                tooLong = true;
            }
            each = read();
        }
        return Optional.of(new Line(number, Arrays.copyOf(line, length), tooLong));
    }

    private int read() throws IOException {
        if (next == end) {
            end = Math.max(0, body.read(piece));
            next = 0;
            bytesRead += end;
        }
        return next == end ? -1 : piece[next++] & 0xFF;
    }
}

package dev.baton.intake.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The lines of a file as bytes, with their line breaks; lines can be given back. */
final class FileLines {

    /** Far more than a lead needs; without a limit a file without line breaks would be read into memory whole. */
    static final int LONGEST = 256 * 1024;

    /** One line: at most {@link #LONGEST} of its bytes; the rest of a longer one is lost. */
    static final class Line {

        private final long number;
        private final byte[] bytes;
        private final boolean tooLong;

        private Line(long number, byte[] bytes, boolean tooLong) {
            this.number = number;
            this.bytes = bytes;
            this.tooLong = tooLong;
        }

        /** Counted from 1. */
        long number() {
            return number;
        }

        byte[] bytes() {
            return bytes;
        }

        boolean tooLong() {
            return tooLong;
        }
    }

    private final InputStream stream;
    private final Deque<Line> givenBack = new ArrayDeque<>();
    private long read;
    private long bytesRead;

    /** @param stream buffered */
    FileLines(InputStream stream) {
        this.stream = stream;
    }

    Optional<Line> next() throws IOException {
        return givenBack.isEmpty() ? fromFile() : Optional.of(givenBack.removeFirst());
    }

    void giveBack(List<Line> lines) {
        for (int index = lines.size() - 1; index >= 0; index--) {
            givenBack.addFirst(lines.get(index));
        }
    }

    long bytesRead() {
        return bytesRead;
    }

    private Optional<Line> fromFile() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        int next = stream.read();
        while (next >= 0) {
            length++;
            if (length <= LONGEST) {
                line.write(next);
            }
            if (next == '\n') {
                break;
            }
            next = stream.read();
        }
        if (length == 0) {
            return Optional.empty();
        }
        read++;
        bytesRead += length;
        return Optional.of(new Line(read, line.toByteArray(), length > LONGEST));
    }
}

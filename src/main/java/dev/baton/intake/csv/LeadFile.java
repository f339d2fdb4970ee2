package dev.baton.intake.csv;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A CSV file that is being read, with its first line as the names of its columns. */
final class LeadFile implements Closeable {

    private final InputStream stream;
    private final FileLines lines;
    private final CsvRows rows;
    private final List<String> header;
    private final long size;

    private LeadFile(InputStream stream, char separator, long size) throws IOException {
        this.stream = stream;
        this.lines = new FileLines(stream);
        this.rows = new CsvRows(lines, separator);
        this.header = rows.header();
        this.size = Math.max(1, size);
    }

    /** @throws ImportRefused if it cannot be read, or not as CSV */
    static LeadFile open(Path file, char separator) {
        try {
            InputStream stream = new BufferedInputStream(Files.newInputStream(file));
            try {
                return new LeadFile(stream, separator, Files.size(file));
            } catch (IOException | RuntimeException unusable) {
                stream.close();
                throw unusable;
            }
        } catch (IOException unreadable) {
            throw new ImportRefused("The file " + file + " cannot be read. Give the path of a CSV file.");
        }
    }

    List<String> header() {
        return header;
    }

    CsvRows rows() {
        return rows;
    }

    /** How much of it was read, 0 to 100. */
    int percentRead() {
        return Math.toIntExact(Math.min(100, lines.bytesRead() * 100 / size));
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}

package dev.baton.intake.csv;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file beside the imported one that holds its bad rows, each with its line and what is wrong; it can be corrected and
 * imported. Exists only if there is something in it.
 */
final class RejectedRows implements BadRows {

    private final Path file;
    private final List<String> header;
    private final char separator;
    private @Nullable SequenceWriter writer;

    private RejectedRows(Path file, List<String> header, char separator) {
        this.file = file;
        this.header = header;
        this.separator = separator;
    }

    /**
     * Takes the place of what an earlier run left.
     *
     * @throws ImportRefused if nothing can be kept there
     */
    static RejectedRows beside(Path imported, List<String> header, char separator) {
        Path file = imported.resolveSibling(imported.getFileName() + ".rejected.csv");
        try {
            Files.deleteIfExists(file);
        } catch (IOException cannotBeReplaced) {
            throw new ImportRefused("Bad rows are kept in " + file
                    + ", but it cannot be replaced. Nothing was imported; make its folder writable.");
        }
        return new RejectedRows(file, header, separator);
    }

    @Override
    public void add(Row row, String reason) throws IOException {
        if (writer == null) {
            writer = open();
            write(writer, header, "line", "reason");
        }
        write(writer, inColumns(row.cells()), Long.toString(row.line()), reason);
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }

    /** Cells beyond the last column join it, so that line and reason stay in theirs. */
    private List<String> inColumns(List<String> cells) {
        List<String> fitting = new ArrayList<>(cells.subList(0, Math.min(cells.size(), header.size())));
        if (cells.size() > header.size()) {
            fitting.set(
                    header.size() - 1,
                    String.join(Character.toString(separator), cells.subList(header.size() - 1, cells.size())));
        }
        while (fitting.size() < header.size()) {
            fitting.add("");
        }
        return fitting;
    }

    private static void write(SequenceWriter writer, List<String> cells, String line, String reason)
            throws IOException {
        List<String> all = new ArrayList<>(cells);
        all.add(line);
        all.add(reason);
        writer.write(all.stream().map(FormulaGuard::guard).toArray(String[]::new));
    }

    private SequenceWriter open() throws IOException {
        return CsvMapper.builder()
                .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                .build()
                .writerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator))
                .writeValues(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    }
}

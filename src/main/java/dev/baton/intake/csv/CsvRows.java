package dev.baton.intake.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.baton.intake.csv.FileLines.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a CSV file, one after the other. A row may span lines inside quotes; when such a row turns out wrong, only
 * its first line is a bad row and the lines after it are read again, so that one stray quote does not take its
 * neighbours along.
 */
final class CsvRows {

    private static final int MOST_LINES = 200;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final FileLines lines;
    private final char separator;
    private final ObjectReader parser;
    private int columns = -1;

    CsvRows(FileLines lines, char separator) {
        this.lines = lines;
        this.separator = separator;
        this.parser = CsvMapper.builder()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .build()
                .readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator));
    }

    /**
     * The first row: the names of the columns, of which every other row has as many cells.
     *
     * @throws ImportRefused if there is none, or it cannot be read
     */
    List<String> header() throws IOException {
        Row header = next().orElseThrow(
                        () -> new ImportRefused("The file is empty. Its first line has to name the columns."));
        if (header.problem() != null) {
            throw new ImportRefused(
                    "The first line of the file has to name the columns, but it " + header.problem() + ".");
        }
        columns = header.cells().size();
        return header.cells();
    }

    /** The next row; lines with nothing on them but separators are skipped. */
    Optional<Row> next() throws IOException {
        while (true) {
            Optional<Line> first = lines.next();
            if (first.isEmpty()) {
                return Optional.empty();
            }
            if (!isBlank(first.get().bytes())) {
                return Optional.of(row(first.get()));
            }
        }
    }

    private Row row(Line first) throws IOException {
        List<Line> spanned = new ArrayList<>(List.of(first));
        QuoteScan quotes = new QuoteScan(separator);
        quotes.scan(first.bytes());
        while (quotes.isOpen() && spanned.size() < MOST_LINES) {
            Optional<Line> more = lines.next();
            if (more.isEmpty()) {
                break;
            }
            spanned.add(more.get());
            quotes.scan(more.get().bytes());
        }
        Row row = parse(spanned);
        if (row.problem() == null || spanned.size() == 1) {
            return row;
        }
        lines.giveBack(spanned.subList(1, spanned.size()));
        return parse(List.of(first));
    }

    private Row parse(List<Line> spanned) {
        Line first = spanned.get(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Line line : spanned) {
            if (line.tooLong() || bytes.size() + line.bytes().length > FileLines.LONGEST) {
                return bad(first, "is longer than 256 KiB");
            }
            bytes.writeBytes(line.bytes());
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return parse(first, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            return bad(first, "is not text in UTF-8");
        }
    }

    private Row parse(Line first, String text) {
        try (MappingIterator<String[]> rows = parser.readValues(text)) {
            if (!rows.hasNextValue()) {
                return bad(first, "is empty");
            }
            String[] cells = rows.nextValue();
            if (rows.hasNextValue()) {
                return bad(first, "has a line break outside quotes");
            }
            if (columns >= 0 && cells.length != columns) {
                return new Row(
                        first.number(),
                        List.of(cells),
                        "has " + cells.length + " cells where the first line of the file has " + columns);
            }
            return new Row(first.number(), List.of(cells), null);
        } catch (JsonProcessingException broken) {
            return bad(first, "has a quote that is not closed, or text after a closing quote");
        } catch (IOException cannotBe) {
            return bad(first, "cannot be read as CSV");
        }
    }

    /** What can be shown of a line that is no row: its text in the first cell. */
    private static Row bad(Line line, String problem) {
        return new Row(line.number(), List.of(new String(line.bytes(), StandardCharsets.UTF_8).strip()), problem);
    }

    private boolean isBlank(byte[] bytes) {
        for (byte each : bytes) {
            if (each != ' ' && each != '\r' && each != '\n' && each != separator) {
                return false;
            }
        }
        return true;
    }
}

package dev.baton.printing;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.baton.intake.csv.FormulaGuard;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The numbers of a digest, a row each, as a spreadsheet opens them and runs nothing of them. */
public final class CsvPrint {

    private static final CsvMapper MAPPER = new CsvMapper();
    private static final CsvSchema ROWS = CsvSchema.emptySchema().withLineSeparator("\r\n");
    private static final List<String> HEAD =
            List.of("code", "label", "n", "count", "value", "before", "usual", "unit", "definition");

    private CsvPrint() {}

    public static String of(List<NumberRow> rows) {
        StringWriter text = new StringWriter();
        try (SequenceWriter csv = MAPPER.writerFor(String[].class).with(ROWS).writeValues(text)) {
            csv.write(HEAD.toArray(String[]::new));
            for (NumberRow row : rows) {
                csv.write(cells(row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String[] cells(NumberRow row) {
        return Stream.of(
                        row.code(),
                        row.label(),
                        Integer.toString(row.now().n()),
                        Integer.toString(row.now().count()),
                        row.now().written(),
                        row.before().written(),
                        usual(row),
                        row.unit(),
                        row.definition())
                .map(cell -> FormulaGuard.guard(OneLine.of(cell)))
                .toArray(String[]::new);
    }

    private static String usual(NumberRow row) {
        return row.usual() == null ? "" : row.usual().toPlainString();
    }
}

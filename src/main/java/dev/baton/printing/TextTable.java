package dev.baton.printing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cells below each other; those that are too long for the room there is go on in the next line. */
final class TextTable {

    private static final String BETWEEN = "  ";

    /** No column is made narrower than that. */
    private static final int NARROWEST = 8;

    private final List<List<String>> rows;
    private final int[] widths;
    private final boolean[] left;

    /** @param rows the head first, all equally long */
    private TextTable(List<List<String>> rows, int room) {
        this.rows = rows;
        this.widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> Wrap.length(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        this.left = new boolean[widths.length];
        for (int column = 0; column < widths.length; column++) {
            left[column] = !Columns.isNumbers(rows, column);
        }
        narrow(room - BETWEEN.length() * (widths.length - 1));
    }

    static List<String> lines(List<String> head, List<List<String>> rows, int room) {
        List<List<String>> all = Stream.concat(Stream.of(head), rows.stream())
                .map(row -> row.stream().map(OneLine::of).toList())
                .toList();
        TextTable table = new TextTable(all, room);
        return table.rows.stream().flatMap(row -> table.row(row).stream()).toList();
    }

    /** Takes from the widest until they fit. */
    private void narrow(int room) {
        while (Arrays.stream(widths).sum() > room) {
            int widest = IntStream.range(0, widths.length)
                    .reduce((one, other) -> widths[other] > widths[one] ? other : one)
                    .orElseThrow();
            if (widths[widest] <= NARROWEST) {
                return;
            }
            widths[widest]--;
        }
    }

    private List<String> row(List<String> cells) {
        List<List<String>> wrapped = IntStream.range(0, widths.length)
                .mapToObj(column -> Wrap.of(cells.get(column), Math.max(1, widths[column])))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            int at = line;
            lines.add(String.join(
                            BETWEEN,
                            IntStream.range(0, widths.length)
                                    .mapToObj(column -> at < wrapped.get(column).size()
                                            ? padded(wrapped.get(column).get(at), column)
                                            : padded("", column))
                                    .toList())
                    .stripTrailing());
        }
        return lines;
    }

    private String padded(String text, int column) {
        String space = " ".repeat(Math.max(0, widths[column] - Wrap.length(text)));
        return left[column] ? text + space : space + text;
    }
}

package dev.baton.printing;

import java.util.List;
import java.util.regex.Pattern;

/** How a table's columns are read. */
final class Columns {

    /** What is longer than that is read like text, and begins at the left. */
    private static final int LIKE_A_NUMBER = 14;

    /** {@code 4 recycled}; the units of numbers are shorter. */
    private static final Pattern WORDS = Pattern.compile("\\d.*\\p{L}{5}.*");

    private Columns() {}

    /** @param rows with the head or without */
    static boolean isNumbers(List<List<String>> rows, int column) {
        return column > 0
                && rows.stream()
                        .map(row -> row.get(column))
                        .allMatch(cell -> Wrap.length(cell) <= LIKE_A_NUMBER
                                && !WORDS.matcher(cell).matches());
    }
}

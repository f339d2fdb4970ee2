package dev.baton.printing;

import java.util.List;

/** How a table's columns are read. */
final class Columns {

    /** What is longer than that is read like text, and begins at the left. */
    private static final int LIKE_A_NUMBER = 14;

    private Columns() {}

    /** @param rows with the head or without */
    static boolean isNumbers(List<List<String>> rows, int column) {
        return column > 0 && rows.stream().allMatch(row -> Wrap.length(row.get(column)) <= LIKE_A_NUMBER);
    }
}

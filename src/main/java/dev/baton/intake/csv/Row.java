package dev.baton.intake.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the file.
 *
 * @param line    the line it starts on, counted from 1
 * @param cells   as many as there are columns, unless there is a problem
 * @param problem why it cannot be read; null for a good one
 */
record Row(long line, List<String> cells, @Nullable String problem) {

    Row {
        cells = List.copyOf(cells);
    }
}

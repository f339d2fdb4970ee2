package dev.baton.intake.csv;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the columns of a CSV file become leads.
 *
 * @param separator what stands between two cells
 * @param nothing   cells that mean "not given", as {@link #key} has them
 * @param constants what fills a place that no column filled
 * @param columns   in the order in which they may fill a place
 * @param ignored   columns that are left out on purpose
 */
record Mapping(
        char separator, Set<String> nothing, Map<Place, String> constants, List<Column> columns, Set<String> ignored) {

    /** What becomes of a cell that is not among the translated ones. */
    enum Otherwise {
        KEEP,
        LEAVE_OUT,
        REJECT
    }

    /**
     * One column of the file.
     *
     * @param translate by the cell as {@link #key} has it; an empty value means "not given"
     */
    record Column(String name, List<Place> to, Map<String, String> translate, Otherwise otherwise) {}

    /** Cells are compared without the spaces around them and without regard to case. */
    static String key(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }

    boolean isNothing(String cell) {
        return cell.isBlank() || nothing.contains(key(cell));
    }

    /** The columns that may fill this place, as a person names them. */
    String columnsTo(String path) {
        return columns.stream()
                .filter(column -> column.to().contains(new Place(path)))
                .map(Column::name)
                .collect(Collectors.joining(", "));
    }

    boolean fills(String path) {
        return constants.containsKey(new Place(path))
                || columns.stream().anyMatch(column -> column.to().contains(new Place(path)));
    }
}

package dev.baton.intake.csv;

import org.jspecify.annotations.Nullable;

/**
 * Why a row is bad, or what about it was not understood.
 *
 * @param where   the column, and what it stands for
 * @param value   the cell; null where none is to blame
 * @param problem to be read after both
 */
record Reason(String where, @Nullable String value, String problem) {

    /** The same for every row with this fault. */
    String kind() {
        return where + " " + problem;
    }

    /** With the value, so that whoever corrects the row finds it. */
    String told() {
        return value == null ? kind() : where + " “" + Excerpt.of(value) + "” " + problem;
    }
}

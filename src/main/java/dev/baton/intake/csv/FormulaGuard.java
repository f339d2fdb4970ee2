package dev.baton.intake.csv;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running what somebody typed as a formula: such a cell gets an apostrophe in front. It is
 * taken off again when a corrected file comes back.
 */
public final class FormulaGuard {

    private static final Pattern DANGEROUS = Pattern.compile("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");
    private static final Pattern GUARDED = Pattern.compile("(?s)'[=+\\-@\\t\\r\\n＝＋－＠].*");

    private FormulaGuard() {}

    public static String guard(String cell) {
        return DANGEROUS.matcher(cell).matches() ? "'" + cell : cell;
    }

    static String unguard(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}

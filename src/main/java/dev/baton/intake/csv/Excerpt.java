package dev.baton.intake.csv;

/** The beginning of a cell, for a sentence about it: on one line, and with what cannot be seen written out. */
final class Excerpt {

    private static final int LONGEST = 40;

    private Excerpt() {}

    /** At most 40 characters of it, and {@code …} where there are more. */
    static String of(String cell) {
        StringBuilder shown = new StringBuilder();
        cell.codePoints().limit(LONGEST).forEach(character -> append(shown, character));
        return cell.codePointCount(0, cell.length()) > LONGEST
                ? shown.append('…').toString()
                : shown.toString();
    }

    private static void append(StringBuilder shown, int character) {
        switch (character) {
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            case '\\' -> shown.append("\\\\");
            default -> {
                if (isVisible(character)) {
                    shown.appendCodePoint(character);
                } else {
                    shown.append("\\u{%X}".formatted(character));
                }
            }
        }
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}

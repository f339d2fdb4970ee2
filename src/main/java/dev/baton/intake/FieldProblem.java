package dev.baton.intake;

/**
 * What is wrong with one field of a document that was sent.
 *
 * @param field   where it is: {@code email}, {@code consent.call}, {@code activities[2].count}
 * @param problem what is wrong and what is allowed, to be read after the field's name: {@code is not …; give …}
 */
public record FieldProblem(String field, String problem) {

    /** In characters. A name is the sender's, and may be as long as the document allows, at every level. */
    private static final int LONGEST_FIELD = 310;

    public FieldProblem {
        if (field.length() > LONGEST_FIELD) {
            int end =
                    Character.isHighSurrogate(field.charAt(LONGEST_FIELD - 2)) ? LONGEST_FIELD - 2 : LONGEST_FIELD - 1;
            field = field.substring(0, end) + "…";
        }
    }
}

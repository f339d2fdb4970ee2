package dev.baton.intake;

/**
 * What is wrong with one field of a document that was sent.
 *
 * @param field   where it is: {@code email}, {@code consent.call}, {@code activities[2].count}
 * @param problem what is wrong and what is allowed, to be read after the field's name: {@code is not …; give …}
 */
public record FieldProblem(String field, String problem) {}

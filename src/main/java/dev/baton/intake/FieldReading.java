package dev.baton.intake;

/** What came of reading one field that somebody wrote. */
public sealed interface FieldReading {

    /** @param value in the form in which it is kept */
    record Good(String value) implements FieldReading {}

    /** @param sentence what is wrong with it, and what is allowed */
    record Bad(String sentence) implements FieldReading {}
}

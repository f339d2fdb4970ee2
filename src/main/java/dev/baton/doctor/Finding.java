package dev.baton.doctor;

/**
 * Something that stands in the way.
 *
 * @param problem what is wrong, as a sentence
 * @param mend    what to do about it, as a sentence
 */
public record Finding(String problem, String mend) {}

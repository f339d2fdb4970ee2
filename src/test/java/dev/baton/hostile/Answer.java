package dev.baton.hostile;

/**
 * What a door answers.
 *
 * @param code an HTTP status, or the exit code of a command
 * @param text every word that whoever sent it gets to see
 */
record Answer(int code, String text) {}

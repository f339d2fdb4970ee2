/**
 * Leads from a CSV file of any shape, as a mapping says. A row becomes the document that the API takes and goes the same
 * way; this room knows files, but neither the store nor the terminal.
 */
@NullMarked
package dev.baton.intake.csv;

import org.jspecify.annotations.NullMarked;

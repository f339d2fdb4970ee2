/** Imports of small files that are hard to read and of one large real one, into a real SQLite store. */
@NullMarked
package dev.baton.intake.csv;

import org.jspecify.annotations.NullMarked;

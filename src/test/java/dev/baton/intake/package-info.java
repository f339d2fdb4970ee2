/** Tests of the intake, on a real SQLite store. {@link dev.baton.intake.Samples} has the rules they share. */
@NullMarked
package dev.baton.intake;

import org.jspecify.annotations.NullMarked;

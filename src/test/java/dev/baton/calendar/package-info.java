/** Dates as people write them, row by row, with a fixed now. */
@NullMarked
package dev.baton.calendar;

import org.jspecify.annotations.NullMarked;

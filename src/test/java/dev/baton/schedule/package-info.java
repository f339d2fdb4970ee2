/** Recurring work with latches in the place of waiting, on a clock that stands still. */
@NullMarked
package dev.baton.schedule;

import org.jspecify.annotations.NullMarked;

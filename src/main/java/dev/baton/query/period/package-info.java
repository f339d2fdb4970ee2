/**
 * Stretches of time that are past or begin in the past, as people write them, read in the timezone of whoever wrote them. It
 * is pure and reads no clock; what is still to come is {@code dev.baton.calendar}'s.
 */
@NullMarked
package dev.baton.query.period;

import org.jspecify.annotations.NullMarked;

/**
 * Promises and the hours they run in. Pure arithmetic over instants that are handed in; it reads no clock itself.
 */
@NullMarked
package dev.baton.sla;

import org.jspecify.annotations.NullMarked;

/**
 * Which channel and roster a lead goes to, and why there. Pure: ordered rules over a lead's facts, nothing from outside.
 */
@NullMarked
package dev.baton.routing;

import org.jspecify.annotations.NullMarked;

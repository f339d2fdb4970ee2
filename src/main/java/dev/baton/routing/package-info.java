/**
 * Which channel and roster a lead goes to, to whom it is offered there, and why. Pure: rules over a lead's facts, its
 * history and the circumstances that are handed in.
 */
@NullMarked
package dev.baton.routing;

import org.jspecify.annotations.NullMarked;

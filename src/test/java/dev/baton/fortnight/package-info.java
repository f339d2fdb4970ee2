/** Two weeks of a sales team, played through Baton's own lines and clocks. What should be true throughout is looked at. */
@NullMarked
package dev.baton.fortnight;

import org.jspecify.annotations.NullMarked;

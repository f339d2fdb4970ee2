/** The clocks of single leads, instant by instant. */
@NullMarked
package dev.baton.watch;

import org.jspecify.annotations.NullMarked;

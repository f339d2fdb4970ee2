/** The director played by a settable clock. Nothing here waits for real time. */
@NullMarked
package dev.baton.sandbox.director;

import org.jspecify.annotations.NullMarked;

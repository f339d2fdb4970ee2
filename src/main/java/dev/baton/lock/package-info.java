/**
 * Keeps files for one process. It knows nothing of what is in them, and imports nothing else of Baton.
 */
@NullMarked
package dev.baton.lock;

import org.jspecify.annotations.NullMarked;

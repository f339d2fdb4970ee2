/**
 * How numbers and lengths of time are said, wherever they are shown. It knows nothing of leads and of no place where
 * anything is shown.
 */
@NullMarked
package dev.baton.phrase;

import org.jspecify.annotations.NullMarked;

/**
 * A digest as it is told: which numbers, what each means, what changed most and what might be done about it. It says all of
 * that in plain words and knows no place where they are shown; whoever shows them escapes them.
 */
@NullMarked
package dev.baton.digest.edition;

import org.jspecify.annotations.NullMarked;

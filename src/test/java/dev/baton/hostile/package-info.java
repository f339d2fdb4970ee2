/**
 * Input that means no good, by the door at which it arrives, against one really running Baton: what it is answered, and
 * the proof that nothing was stored, pinged or run. The tables here are the source of {@code docs/hostile-input.md}.
 */
@NullMarked
package dev.baton.hostile;

import org.jspecify.annotations.NullMarked;

/**
 * What the doctor tells: each thing that was looked at, and what stands in the way with its mend. It looks at nothing
 * itself, so that whoever knows a thing can examine it.
 */
@NullMarked
package dev.baton.doctor;

import org.jspecify.annotations.NullMarked;

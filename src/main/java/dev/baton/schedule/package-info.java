/**
 * The recurring work: what has to happen because time passes and not because somebody asks. It knows what to do and when,
 * never how it is stored or shown, which it is handed.
 */
@NullMarked
package dev.baton.schedule;

import org.jspecify.annotations.NullMarked;

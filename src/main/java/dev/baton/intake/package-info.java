/**
 * One lead in: validate, normalise, deduplicate, score, route, commit. HTTP, CSV and Slack forms meet here; it speaks to
 * the outside only through ports.
 */
@NullMarked
package dev.baton.intake;

import org.jspecify.annotations.NullMarked;

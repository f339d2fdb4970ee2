/**
 * A digest's edition outside Slack: as text for a terminal, as CSV and JSON for programs, and as a page that prints. It
 * escapes everything that people typed for where it is shown, and neither computes a figure nor asks for anything.
 */
@NullMarked
package dev.baton.printing;

import org.jspecify.annotations.NullMarked;

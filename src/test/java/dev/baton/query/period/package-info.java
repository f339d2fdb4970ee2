/** What people write of time, and the instants that come of it. */
@NullMarked
package dev.baton.query.period;

import org.jspecify.annotations.NullMarked;

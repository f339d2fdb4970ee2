/**
 * What Slack takes as blocks and views, and what it says of the rest. Everything is plain JSON: a block that the SDK's
 * model does not know is judged like any other.
 */
@NullMarked
package dev.baton.sandbox.blockkit;

import org.jspecify.annotations.NullMarked;

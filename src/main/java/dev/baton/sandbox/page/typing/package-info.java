/**
 * What the box to type in offers: commands, how they go on, and lines to give again. It knows of a command only what its app
 * says about it, in its manifest and in what it writes.
 */
@NullMarked
package dev.baton.sandbox.page.typing;

import org.jspecify.annotations.NullMarked;

/**
 * The one app that is installed in the workspace: what its manifest lets it do, and how it is told what happens. It knows the
 * app only by its tokens, its address and its signing secret.
 */
@NullMarked
package dev.baton.sandbox.app;

import org.jspecify.annotations.NullMarked;

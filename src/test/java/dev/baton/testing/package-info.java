/** What tests of several packages need alike. Nothing here knows what it is used for. */
@NullMarked
package dev.baton.testing;

import org.jspecify.annotations.NullMarked;

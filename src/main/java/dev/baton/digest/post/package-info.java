/**
 * When a digest is posted and to whom, once each. It says what is owed; how that looks and how it gets there is not known
 * here.
 */
@NullMarked
package dev.baton.digest.post;

import org.jspecify.annotations.NullMarked;

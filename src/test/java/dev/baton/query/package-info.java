/** Tests of questions: every figure against a slow count of its own. */
@NullMarked
package dev.baton.query;

import org.jspecify.annotations.NullMarked;

/** Tests of what people do to leads, on a database of their own. */
@NullMarked
package dev.baton.desk;

import org.jspecify.annotations.NullMarked;

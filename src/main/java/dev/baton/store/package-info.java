/** The database: the ports' implementations, the one writer and the migrations. It decides nothing about leads. */
@NullMarked
package dev.baton.store;

import org.jspecify.annotations.NullMarked;

/** The store's contracts, each run on both databases. Real databases throughout, in a folder or a database of their own. */
@NullMarked
package dev.baton.store;

import org.jspecify.annotations.NullMarked;

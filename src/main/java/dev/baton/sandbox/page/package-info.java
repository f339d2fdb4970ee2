/** The workspace as a page in a browser: it draws what the sandbox server holds and passes on what a person does there.
 * It keeps no message of its own and sends nothing to Baton by itself. */
@NullMarked
package dev.baton.sandbox.page;

import org.jspecify.annotations.NullMarked;

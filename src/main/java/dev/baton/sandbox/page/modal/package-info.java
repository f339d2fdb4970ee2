/** Modals in HTML: what people read, fill in, choose and send, with what is wrong beside it. They know views and nothing of
 * where the page is or what comes of a form. */
@NullMarked
package dev.baton.sandbox.page.modal;

import org.jspecify.annotations.NullMarked;

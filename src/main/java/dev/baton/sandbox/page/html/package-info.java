/** HTML that is safe by construction: text and attributes are escaped where they are written, and there is no way to pass
 * markup through. It knows nothing of Slack. */
@NullMarked
package dev.baton.sandbox.page.html;

import org.jspecify.annotations.NullMarked;

/**
 * HTML that is safe by construction: text and attributes are escaped where they are written, and there is no way to pass
 * markup through. It knows nothing of what is shown, and imports nothing else of Baton.
 */
@NullMarked
package dev.baton.html;

import org.jspecify.annotations.NullMarked;

package dev.baton.sandbox.workspace;

import org.jspecify.annotations.Nullable;

/** A change could not be written down, so it was not made; the message says what is kept and what to do. */
public final class ChangeNotKept extends IllegalStateException {

    private static final long serialVersionUID = 1;

    ChangeNotKept(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

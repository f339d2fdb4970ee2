package dev.baton.sandbox.workspace;

import org.jspecify.annotations.Nullable;

/** The file that the workspace is kept in is damaged, or cannot be used; the message says where and what to do. */
public final class WorkspaceUnreadable extends IllegalStateException {

    private static final long serialVersionUID = 1;

    WorkspaceUnreadable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

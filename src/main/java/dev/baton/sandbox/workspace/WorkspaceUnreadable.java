package dev.baton.sandbox.workspace;

/** The file that the workspace was kept in is damaged; the message says where and what to do. */
public final class WorkspaceUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    WorkspaceUnreadable(String message, Throwable cause) {
        super(message, cause);
    }
}

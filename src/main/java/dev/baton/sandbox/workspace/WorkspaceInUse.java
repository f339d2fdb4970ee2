package dev.baton.sandbox.workspace;

/** Another process, or this one, has the workspace open; the message says what to do. Nothing was read or written. */
public final class WorkspaceInUse extends IllegalStateException {

    private static final long serialVersionUID = 1;

    WorkspaceInUse(String message) {
        super(message);
    }
}

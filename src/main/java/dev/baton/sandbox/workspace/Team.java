package dev.baton.sandbox.workspace;

/** The names and ids that the workspace and its one app have in every request and answer. */
public final class Team {

    public static final String ID = "T000SANDBOX";
    public static final String DOMAIN = "sandbox";
    public static final String NAME = "Sandbox";
    public static final String APP_ID = "A00000BATON";
    public static final String BOT_ID = "B00000BATON";

    private Team() {}
}

package dev.baton.slack;

/** The methods of Slack's API that Baton calls, with the pace that Slack's rate limit tiers allow. */
enum ApiMethod {
    /** Slack gives no number; a program that asked every few seconds was told to slow down. */
    APPS_CONNECTIONS_OPEN("apps.connections.open", 15),
    AUTH_TEST("auth.test", 100),
    CHAT_POST_EPHEMERAL("chat.postEphemeral", 100),
    CHAT_POST_MESSAGE("chat.postMessage", 240),
    CHAT_UPDATE("chat.update", 50),
    CONVERSATIONS_HISTORY("conversations.history", 50),
    CONVERSATIONS_INFO("conversations.info", 50),
    CONVERSATIONS_LIST("conversations.list", 20),
    CONVERSATIONS_MEMBERS("conversations.members", 100),
    CONVERSATIONS_OPEN("conversations.open", 50),
    CONVERSATIONS_REPLIES("conversations.replies", 50),
    FILES_COMPLETE_UPLOAD_EXTERNAL("files.completeUploadExternal", 100),
    FILES_GET_UPLOAD_URL_EXTERNAL("files.getUploadURLExternal", 100),
    USERGROUPS_USERS_LIST("usergroups.users.list", 20),
    USERS_INFO("users.info", 100),
    USERS_LIST("users.list", 20),
    USERS_LOOKUP_BY_EMAIL("users.lookupByEmail", 50),
    VIEWS_OPEN("views.open", 100),
    VIEWS_PUBLISH("views.publish", 100),
    VIEWS_PUSH("views.push", 100),
    VIEWS_UPDATE("views.update", 100);

    private final String path;
    private final int perMinute;

    ApiMethod(String path, int perMinute) {
        this.path = path;
        this.perMinute = perMinute;
    }

    int perMinute() {
        return perMinute;
    }

    /** Whether doing it twice leaves two of something. */
    boolean leavesSomething() {
        return this == CHAT_POST_MESSAGE || this == FILES_COMPLETE_UPLOAD_EXTERNAL;
    }

    @Override
    public String toString() {
        return path;
    }
}

package dev.baton.sandbox.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;

/**
 * One method of the API.
 *
 * @param perMinute how often an app may call it
 * @param scope     what the app needs whatever the arguments; empty for nothing
 * @param answer    throws {@link SlackError} for everything but success
 */
record Method(String name, int perMinute, String scope, Function<Call, ObjectNode> answer) {

    /** The scope of the app-level token; what asks for it takes no other token, and that token opens nothing else. */
    static final String APP_LEVEL = "connections:write";

    boolean isAppLevel() {
        return scope.equals(APP_LEVEL);
    }
}

package dev.baton.sandbox.api;

import dev.baton.sandbox.workspace.Channel;
import java.util.Set;
import java.util.TreeSet;

/** What the app's manifest asked for, and nothing else, is allowed. */
final class Permissions {

    private final Set<String> granted;

    Permissions(Set<String> granted) {
        this.granted = granted;
    }

    boolean has(String scope) {
        return granted.contains(scope);
    }

    void need(String scope) {
        if (!has(scope)) {
            throw SlackError.missingScope(scope, granted());
        }
    }

    /** As Slack lists them. */
    String granted() {
        return String.join(",", new TreeSet<>(granted));
    }

    /** @param what {@code read} or {@code history} */
    void need(Channel.Kind kind, String what) {
        need(family(kind) + ":" + what);
    }

    private static String family(Channel.Kind kind) {
        return switch (kind) {
            case PUBLIC -> "channels";
            case PRIVATE -> "groups";
            case DIRECT -> "im";
        };
    }
}

package dev.baton.sandbox.workspace;

import java.util.ArrayList;
import java.util.List;

/**
 * A conversation.
 *
 * @param id      {@code C…}, or {@code D…} for a direct message
 * @param name    without the {@code #}; for a direct message the id of the person whom the bot talks to
 * @param created epoch seconds
 * @param members ids of users, in the order they came
 */
public record Channel(
        String id, String name, Kind kind, long created, boolean archived, boolean shared, List<String> members) {

    public Channel {
        members = List.copyOf(members);
    }

    /** Who can find it. */
    public enum Kind {
        PUBLIC,
        PRIVATE,
        DIRECT
    }

    public boolean has(String userId) {
        return members.contains(userId);
    }

    public boolean isDirect() {
        return kind == Kind.DIRECT;
    }

    Channel withArchived(boolean now) {
        return new Channel(id, name, kind, created, now, shared, members);
    }

    Channel withShared() {
        return new Channel(id, name, kind, created, archived, true, members);
    }

    Channel with(String userId) {
        List<String> more = new ArrayList<>(members);
        more.remove(userId);
        more.add(userId);
        return new Channel(id, name, kind, created, archived, shared, more);
    }

    Channel without(String userId) {
        List<String> fewer = new ArrayList<>(members);
        fewer.remove(userId);
        return new Channel(id, name, kind, created, archived, shared, fewer);
    }
}

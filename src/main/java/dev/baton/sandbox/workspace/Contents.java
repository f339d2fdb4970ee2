package dev.baton.sandbox.workspace;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Everything in the workspace, as it stands. Not safe for threads: {@link Workspace} holds the lock. */
final class Contents {

    final Map<String, User> users = new LinkedHashMap<>();
    final Map<String, UserGroup> groups = new LinkedHashMap<>();
    final Map<String, Channel> channels = new LinkedHashMap<>();
    final Map<String, View> views = new LinkedHashMap<>();
    final Map<String, ReplyAddress> addresses = new LinkedHashMap<>();
    final Map<String, StoredFile> files = new LinkedHashMap<>();
    /** In Base64, by the id of the file. */
    final Map<String, String> sent = new LinkedHashMap<>();

    private final Map<String, NavigableMap<String, Message>> messages = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> read = new LinkedHashMap<>();
    private long lastTs;

    boolean isSilent() {
        return messages.values().stream().allMatch(Map::isEmpty);
    }

    /** The messages of a channel by their ts, ephemeral ones included. */
    NavigableMap<String, Message> in(String channelId) {
        return messages.computeIfAbsent(channelId, id -> new TreeMap<>());
    }

    /** The ts of the newest message that each person read in a channel. */
    Map<String, String> readIn(String channelId) {
        return read.computeIfAbsent(channelId, id -> new LinkedHashMap<>());
    }

    /** A timestamp that no message in the workspace has: the time where possible, always later than the one before. */
    String nextTs(Instant now) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, now);
        lastTs = Math.max(micros, Math.max(lastTs, newestKept()) + 1);
        return "%010d.%06d".formatted(lastTs / 1_000_000, lastTs % 1_000_000);
    }

    private long newestKept() {
        if (lastTs > 0) {
            return lastTs;
        }
        return messages.values().stream()
                .filter(channel -> !channel.isEmpty())
                .mapToLong(channel -> Long.parseLong(channel.lastKey().replace(".", "")))
                .max()
                .orElse(0);
    }
}

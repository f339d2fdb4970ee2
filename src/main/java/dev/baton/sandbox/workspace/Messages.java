package dev.baton.sandbox.workspace;

import dev.baton.sandbox.workspace.Workspace.Written;
import java.util.List;
import java.util.Optional;

/** What was said, where, and who sees it. */
public final class Messages {

    private final Workspace workspace;

    Messages(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What everyone in the channel sees, replies in threads included, oldest first. */
    public List<Message> in(String channelId) {
        return workspace.read(all -> all.in(channelId).values().stream()
                .filter(message -> !message.isEphemeral())
                .toList());
    }

    /** What one person sees there, replies and ephemeral messages included, oldest first. */
    public List<Message> seenBy(String userId, String channelId) {
        return workspace.read(all -> all.in(channelId).values().stream()
                .filter(message -> message.isVisibleTo(userId))
                .toList());
    }

    /** One of those that a person sees there; empty where it is gone, and for whom it was not meant. */
    public Optional<Message> seenBy(String userId, String channelId, String ts) {
        return get(channelId, ts).filter(message -> message.isVisibleTo(userId));
    }

    /** The ts of the newest message that a person read there; empty where they read none. */
    public String newestRead(String userId, String channelId) {
        return workspace.read(all -> all.readIn(channelId).getOrDefault(userId, ""));
    }

    /** Keeps how far a person has read; what they read before that changes nothing. */
    public void read(String userId, String channelId, String ts) {
        workspace.write(all -> ts.compareTo(all.readIn(channelId).getOrDefault(userId, "")) > 0
                ? Written.of(true, new Change.ReadIs(channelId, userId, ts))
                : Written.of(false));
    }

    /** Ephemeral ones too. */
    public Optional<Message> get(String channelId, String ts) {
        return workspace.read(all -> Optional.ofNullable(all.in(channelId).get(ts)));
    }

    public Message post(Draft draft) {
        return workspace.write(all -> {
            Message message = workspace.message(all, draft);
            return Written.of(message, new Change.MessageIs(message));
        });
    }

    /**
     * Lets a message say something else.
     *
     * @param marked whether people see that it was edited
     * @return empty if it is gone
     */
    public Optional<Message> edit(String channelId, String ts, Content content, boolean marked) {
        return workspace.write(all -> {
            Message before = all.in(channelId).get(ts);
            if (before == null) {
                return Written.of(Optional.empty());
            }
            String edited = marked ? all.nextTs(workspace.clock().instant()) : before.edited();
            Message after = before.saying(content, edited);
            return Written.of(Optional.of(after), new Change.MessageIs(after));
        });
    }

    /** Does nothing if it is gone already. */
    public void delete(String channelId, String ts) {
        workspace.write(all -> all.in(channelId).containsKey(ts)
                ? Written.of(true, new Change.MessageGone(channelId, ts))
                : Written.of(false));
    }
}

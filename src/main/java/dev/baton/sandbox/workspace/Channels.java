package dev.baton.sandbox.workspace;

import dev.baton.sandbox.workspace.Workspace.Written;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The conversations of the workspace. Changes to a channel that does not exist do nothing. */
public final class Channels {

    private final Workspace workspace;

    Channels(Workspace workspace) {
        this.workspace = workspace;
    }

    /** In the order of their creation; direct messages too. */
    public List<Channel> all() {
        return workspace.read(all -> List.copyOf(all.channels.values()));
    }

    /** Those that someone is a member of. */
    public List<Channel> of(String userId) {
        return all().stream().filter(channel -> channel.has(userId)).toList();
    }

    public Optional<Channel> get(String id) {
        return workspace.read(all -> Optional.ofNullable(all.channels.get(id)));
    }

    /** By id or by name, with or without the {@code #}. */
    public Optional<Channel> find(String wanted) {
        String name = wanted.startsWith("#") ? wanted.substring(1) : wanted;
        return all().stream()
                .filter(channel ->
                        channel.id().equals(wanted) || (channel.name().equals(name) && !channel.isDirect()))
                .findFirst();
    }

    /** @param members ids of users */
    public Channel create(String name, Channel.Kind kind, List<String> members) {
        return workspace.write(all -> {
            Channel channel = new Channel(
                    Ids.of("C", name, all.channels.keySet()),
                    name,
                    kind,
                    workspace.clock().instant().getEpochSecond(),
                    false,
                    false,
                    members);
            return Written.of(channel, new Change.ChannelIs(channel));
        });
    }

    /** The direct messages between the bot and this person, opened where they were not. */
    public Channel direct(User person) {
        String bot = workspace.members().bot().id();
        return workspace.write(all -> {
            String id = "D" + person.id().substring(1);
            Channel open = all.channels.get(id);
            if (open != null) {
                return Written.of(open);
            }
            long now = workspace.clock().instant().getEpochSecond();
            Channel direct =
                    new Channel(id, person.id(), Channel.Kind.DIRECT, now, false, false, List.of(person.id(), bot));
            return Written.of(direct, new Change.ChannelIs(direct));
        });
    }

    public void archive(String id) {
        change(id, channel -> channel.withArchived(true));
    }

    public void unarchive(String id) {
        change(id, channel -> channel.withArchived(false));
    }

    /** Shares it with another organisation. */
    public void share(String id) {
        change(id, Channel::withShared);
    }

    public void join(String id, String userId) {
        change(id, channel -> channel.with(userId));
    }

    public void leave(String id, String userId) {
        change(id, channel -> channel.without(userId));
    }

    private void change(String id, UnaryOperator<Channel> how) {
        workspace.write(all -> {
            Channel channel = all.channels.get(id);
            return channel == null ? Written.of(false) : Written.of(true, new Change.ChannelIs(how.apply(channel)));
        });
    }
}

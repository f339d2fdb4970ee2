package dev.baton.sandbox.api;

import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.Workspace;
import java.util.Optional;

/** Finds conversations as the bot may see them: those it cannot see do not exist. */
final class Rooms {

    private final Workspace workspace;
    private final Permissions permissions;

    Rooms(Workspace workspace, Permissions permissions) {
        this.workspace = workspace;
        this.permissions = permissions;
    }

    String bot() {
        return workspace.members().bot().id();
    }

    /** By id. */
    Channel visible(String id) {
        return workspace
                .channels()
                .get(id)
                .filter(channel -> channel.kind() == Channel.Kind.PUBLIC || channel.has(bot()))
                .orElseThrow(() -> new SlackError("channel_not_found"));
    }

    /** By id; the bot is in it. */
    Channel joined(String id) {
        Channel channel = visible(id);
        if (!channel.has(bot())) {
            throw new SlackError("not_in_channel");
        }
        return channel;
    }

    /** The channel that a call asks about. */
    Channel askedAbout(Call call) {
        Channel channel = visible(call.required("channel"));
        permissions.need(channel.kind(), "read");
        return channel;
    }

    /** The channel whose messages a call wants to read. */
    Channel listenedTo(Call call) {
        Channel channel = joined(call.required("channel"));
        permissions.need(channel.kind(), "history");
        return channel;
    }

    /** Where a message can be posted: by id, by name, or a person's id for direct messages. */
    Channel postable(String wanted) {
        Optional<User> person = workspace.members().get(wanted);
        Channel channel = person.isPresent()
                ? direct(person.get())
                : workspace
                        .channels()
                        .find(wanted)
                        .map(found -> visible(found.id()))
                        .orElseThrow(() -> new SlackError("channel_not_found"));
        boolean open = channel.kind() == Channel.Kind.PUBLIC && permissions.has("chat:write.public");
        if (!channel.has(bot()) && !open) {
            throw new SlackError("not_in_channel");
        }
        if (channel.archived()) {
            throw new SlackError("is_archived");
        }
        return channel;
    }

    /** @throws SlackError unless a message with this ts can be answered in a thread */
    void checkThread(Channel channel, String ts) {
        Message parent =
                workspace.messages().get(channel.id(), ts).orElseThrow(() -> new SlackError("thread_not_found"));
        if (!parent.beginsThread()) {
            throw new SlackError("cannot_reply_to_message");
        }
    }

    Channel direct(User person) {
        if (person.deleted()) {
            throw new SlackError("user_disabled");
        }
        if (person.kind() != User.Kind.PERSON) {
            throw new SlackError("cannot_dm_bot");
        }
        return workspace.channels().direct(person);
    }
}

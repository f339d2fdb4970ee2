package dev.baton.sandbox.client;

import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.Workspace;

/** Someone, somewhere, where they may act. */
record Place(User user, Channel channel) {

    /** @throws Refused if there is no such person, or their account is closed */
    static User person(Workspace workspace, String userId) throws Refused {
        User user = workspace
                .members()
                .get(userId)
                .filter(found -> found.kind() == User.Kind.PERSON)
                .orElseThrow(() -> new Refused("user_not_found", "There is no such person in this workspace."));
        if (user.deleted()) {
            throw new Refused("account_inactive", user.name() + "'s account is deactivated.");
        }
        return user;
    }

    /** @throws Refused if they see no such message there */
    Message message(Workspace workspace, String ts) throws Refused {
        return workspace
                .messages()
                .seenBy(user.id(), channel.id(), ts)
                .orElseThrow(() -> new Refused("message_not_found", "That message is gone. Nothing was sent."));
    }

    /** @throws Refused if there is no such person or channel, or the one may not act in the other */
    static Place of(Workspace workspace, String userId, String channelId) throws Refused {
        User user = person(workspace, userId);
        Channel channel = workspace
                .channels()
                .get(channelId)
                .orElseThrow(() -> new Refused("channel_not_found", "There is no such channel in this workspace."));
        if (!channel.has(userId)) {
            throw new Refused("not_in_channel", user.name() + " is not in #" + channel.name() + ".");
        }
        if (channel.archived()) {
            throw new Refused("is_archived", "#" + channel.name() + " is archived; nobody can write there.");
        }
        return new Place(user, channel);
    }
}

package dev.baton.slack;

import com.slack.api.model.Conversation;

/**
 * A channel as Slack tells of it.
 *
 * @param name   {@code #name}
 * @param shared with another organisation
 */
public record SeenChannel(String name, String id, boolean shared, boolean isPrivate) {

    static SeenChannel of(Conversation channel) {
        return new SeenChannel(
                "#" + channel.getName(),
                channel.getId(),
                channel.isExtShared() || channel.isPendingExtShared(),
                channel.isPrivate());
    }
}

package dev.baton.slack;

import dev.baton.lead.UserId;
import dev.baton.outbox.Channels;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The channel ids behind names and people. */
public final class Rooms {

    private final Channels channels;
    private final Directory directory;
    private final SlackClient client;
    private final Map<UserId, String> directMessages = new ConcurrentHashMap<>();

    public Rooms(Channels channels, Directory directory, SlackClient client) {
        this.channels = channels;
        this.directory = directory;
        this.client = client;
    }

    Answer<String> id(Target target) {
        if (target instanceof Target.Channel channel) {
            if (directory.refuses(channel.name())) {
                return new Answer.Not<>(new Failure.Refused("channel_is_shared"));
            }
            Optional<String> known = channels.id(channel.name());
            return known.isPresent() ? new Answer.Ok<>(known.get()) : new Answer.Not<>(directory.whyUnknown());
        }
        return directMessage(((Target.Person) target).id());
    }

    private Answer<String> directMessage(UserId user) {
        String known = directMessages.get(user);
        if (known != null) {
            return new Answer.Ok<>(known);
        }
        Answer<String> opened = client.openDirectMessage(user);
        if (opened instanceof Answer.Ok<String> ok) {
            directMessages.put(user, ok.value());
        }
        return opened;
    }
}

package dev.baton.sandbox.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.app.AppDoor;
import dev.baton.sandbox.app.Manifest;
import dev.baton.sandbox.app.NoAnswer;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.Workspace;
import java.util.Optional;

/** Tells the app what people say that is meant for it: what they write to it, and where they mention it. */
final class Overhearing {

    private final Workspace workspace;
    private final Manifest manifest;
    private final AppDoor app;

    Overhearing(Workspace workspace, Manifest manifest, AppDoor app) {
        this.workspace = workspace;
        this.manifest = manifest;
        this.app = app;
    }

    /** Tells the app, if that is for it; whether it heard is none of the business of whoever said it. */
    void said(Channel channel, Message message) {
        String bot = workspace.members().bot().id();
        Optional<ObjectNode> event = channel.isDirect() ? written(message) : mentioned(channel, message, bot);
        if (event.isPresent()) {
            try {
                app.tell(EventPayloads.event(event.get(), bot));
            } catch (NoAnswer e) {
                // An event that was not taken is told again, and never to those who caused it.
            }
        }
    }

    private Optional<ObjectNode> written(Message message) {
        return manifest.isToldOf("message.im", "im:history")
                ? Optional.of(said("message", message).put("channel_type", "im"))
                : Optional.empty();
    }

    private Optional<ObjectNode> mentioned(Channel channel, Message message, String bot) {
        boolean forIt = channel.has(bot) && message.text().contains("<@" + bot + ">");
        return forIt && manifest.isToldOf("app_mention", "app_mentions:read")
                ? Optional.of(said("app_mention", message))
                : Optional.empty();
    }

    private ObjectNode said(String type, Message message) {
        String thread = message.threadTs();
        Message parent = thread == null
                ? null
                : workspace.messages().get(message.channel(), thread).orElse(null);
        return EventPayloads.said(type, message, parent);
    }
}

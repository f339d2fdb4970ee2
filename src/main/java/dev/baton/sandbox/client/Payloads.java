package dev.baton.sandbox.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.api.MessageShapes;
import dev.baton.sandbox.app.Happening;
import dev.baton.sandbox.blockkit.Acted;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.Team;
import dev.baton.sandbox.workspace.User;

/** What Slack tells an app about what somebody did. */
final class Payloads {

    /** Slack still sends the token that apps verified before there were signatures. */
    static final String VERIFICATION_TOKEN = "sandbox";

    private final MessageShapes shapes;

    Payloads(MessageShapes shapes) {
        this.shapes = shapes;
    }

    /**
     * @param responseUrl where the app may answer later
     * @param triggerId   to open a modal with
     */
    record Handles(String responseUrl, String triggerId) {}

    /** A slash command. */
    Happening command(Place place, String name, String text, Handles handles) {
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        payload.put("token", VERIFICATION_TOKEN);
        payload.put("team_id", Team.ID).put("team_domain", Team.DOMAIN);
        payload.put("channel_id", place.channel().id()).put("channel_name", channelName(place));
        payload.put("user_id", place.user().id()).put("user_name", place.user().handle());
        payload.put("command", name).put("text", text);
        payload.put("api_app_id", Team.APP_ID).put("is_enterprise_install", "false");
        payload.put("response_url", handles.responseUrl()).put("trigger_id", handles.triggerId());
        return new Happening(Happening.Kind.COMMAND, payload);
    }

    /**
     * A click on a button, or a choice.
     *
     * @param actionTs when, as Slack writes times
     */
    Happening click(Place place, Message message, Acted acted, String actionTs, Handles handles) {
        ObjectNode payload = interaction("block_actions", place.user());
        payload.set("container", container(message));
        payload.put("trigger_id", handles.triggerId());
        payload.putObject("channel").put("id", message.channel()).put("name", channelName(place));
        // Slack keeps what an ephemeral message said to itself.
        if (!message.isEphemeral()) {
            payload.set("message", shapes.message(message));
        }
        payload.putObject("state").set("values", acted.values());
        payload.put("response_url", handles.responseUrl());
        ObjectNode action = payload.putArray("actions").addObject();
        action.setAll(acted.action());
        action.put("action_ts", actionTs);
        return new Happening(Happening.Kind.CLICK, payload);
    }

    /** A shortcut that is to be had everywhere. */
    Happening shortcut(User user, String callbackId, String actionTs, String triggerId) {
        ObjectNode payload = interaction("shortcut", user);
        payload.put("callback_id", callbackId).put("trigger_id", triggerId).put("action_ts", actionTs);
        return new Happening(Happening.Kind.CLICK, payload);
    }

    /** A shortcut of a message. */
    Happening shortcut(Place place, Message message, String callbackId, String actionTs, Handles handles) {
        ObjectNode payload = interaction("message_action", place.user());
        payload.put("callback_id", callbackId).put("trigger_id", handles.triggerId());
        payload.put("response_url", handles.responseUrl());
        payload.putObject("channel").put("id", message.channel()).put("name", channelName(place));
        payload.put("message_ts", message.ts()).set("message", shapes.message(message));
        payload.put("action_ts", actionTs);
        return new Happening(Happening.Kind.CLICK, payload);
    }

    /** What everything begins with that is done with blocks and views. */
    static ObjectNode interaction(String type, User user) {
        ObjectNode payload = JsonNodeFactory.instance.objectNode().put("type", type);
        payload.putObject("user")
                .put("id", user.id())
                .put("username", user.handle())
                .put("name", user.handle())
                .put("team_id", Team.ID);
        payload.put("api_app_id", Team.APP_ID).put("token", VERIFICATION_TOKEN);
        payload.putObject("team").put("id", Team.ID).put("domain", Team.DOMAIN);
        payload.putNull("enterprise");
        return payload.put("is_enterprise_install", false);
    }

    /** Says in which message it was done. */
    static ObjectNode container(Message message) {
        ObjectNode container = JsonNodeFactory.instance.objectNode();
        container.put("type", "message").put("message_ts", message.ts());
        container.put("channel_id", message.channel()).put("is_ephemeral", message.isEphemeral());
        if (message.threadTs() != null) {
            container.put("thread_ts", message.threadTs());
        }
        return container;
    }

    static String channelName(Place place) {
        return place.channel().isDirect() ? "directmessage" : place.channel().name();
    }
}

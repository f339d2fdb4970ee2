package dev.baton.sandbox.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.api.MessageShapes;
import dev.baton.sandbox.api.Shapes;
import dev.baton.sandbox.app.Happening;
import dev.baton.sandbox.blockkit.Field;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.View;

/** What Slack asks an app when somebody types into a list that offers what the app says. */
final class SuggestionPayloads {

    private final MessageShapes messages;
    private final Shapes shapes;

    SuggestionPayloads(MessageShapes messages, Shapes shapes) {
        this.messages = messages;
        this.shapes = shapes;
    }

    Happening inView(User user, View view, Field field, String query) {
        ObjectNode payload = suggestion(user, field, query);
        payload.putObject("container").put("type", "view").put("view_id", view.id());
        payload.set("view", shapes.filledView(view));
        return new Happening(Happening.Kind.SUGGESTION, payload);
    }

    Happening inMessage(Place place, Message message, Field field, String query) {
        ObjectNode payload = suggestion(place.user(), field, query);
        payload.set("container", Payloads.container(message));
        payload.putObject("channel").put("id", message.channel()).put("name", Payloads.channelName(place));
        if (!message.isEphemeral()) {
            payload.set("message", messages.message(message));
        }
        return new Happening(Happening.Kind.SUGGESTION, payload);
    }

    private static ObjectNode suggestion(User user, Field field, String query) {
        return Payloads.interaction("block_suggestion", user)
                .put("block_id", field.blockId())
                .put("action_id", field.actionId())
                .put("value", query);
    }
}

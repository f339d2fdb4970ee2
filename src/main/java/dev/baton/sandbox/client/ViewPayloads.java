package dev.baton.sandbox.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.api.Shapes;
import dev.baton.sandbox.app.Happening;
import dev.baton.sandbox.blockkit.Acted;
import dev.baton.sandbox.blockkit.Field;
import dev.baton.sandbox.blockkit.ViewValues;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.View;
import org.jspecify.annotations.Nullable;

/** What Slack tells an app about what somebody did in a modal or on their home tab. */
final class ViewPayloads {

    private final Shapes shapes;

    ViewPayloads(Shapes shapes) {
        this.shapes = shapes;
    }

    /**
     * Something was entered or chosen in a field that the app wants to hear of, or a button was pressed.
     *
     * @param actionTs when, as Slack writes times
     */
    Happening action(User user, View view, JsonNode block, JsonNode element, String actionTs, String triggerId) {
        ObjectNode action = Field.of(block, element)
                .map(field -> (ObjectNode) ViewValues.of(field, view.values()).deepCopy())
                .orElseGet(() -> element.deepCopy());
        action.remove("confirm");
        action.put("action_id", element.path("action_id").asText());
        action.put("block_id", block.path("block_id").asText());
        return action(user, view, action, actionTs, triggerId);
    }

    /** Something was pressed or chosen on the home tab. */
    Happening pressed(User user, View view, Acted acted, String actionTs, String triggerId) {
        Happening pressed = action(user, view, acted.action(), actionTs, triggerId);
        ((ObjectNode) pressed.payload().path("view").path("state")).set("values", acted.values());
        return pressed;
    }

    private Happening action(User user, View view, ObjectNode action, String actionTs, String triggerId) {
        ObjectNode payload = Payloads.interaction("block_actions", user);
        payload.putObject("container").put("type", "view").put("view_id", view.id());
        payload.put("trigger_id", triggerId).set("view", shapes.filledView(view));
        payload.putArray("actions").add(action.put("action_ts", actionTs));
        return new Happening(Happening.Kind.CLICK, payload);
    }

    Happening submission(User user, View view, String triggerId) {
        ObjectNode payload = Payloads.interaction("view_submission", user);
        payload.put("trigger_id", triggerId).set("view", shapes.filledView(view));
        return new Happening(Happening.Kind.FORM, payload);
    }

    /**
     * Somebody looks at their home tab.
     *
     * @param channelId their direct messages with the app
     * @param view      what the app shows there; null while it never showed anything
     * @param at        when, as Slack writes times
     * @param bot       id of the app's user
     */
    Happening homeOpened(User user, String channelId, @Nullable View view, String at, String bot) {
        ObjectNode event = JsonNodeFactory.instance.objectNode().put("type", "app_home_opened");
        event.put("user", user.id())
                .put("channel", channelId)
                .put("tab", "home")
                .put("event_ts", at);
        if (view != null) {
            event.set("view", shapes.filledView(view));
        }
        return EventPayloads.event(event, bot);
    }

    /** @param cleared whether the whole stack of modals was closed */
    Happening closed(User user, View view, boolean cleared) {
        ObjectNode payload = Payloads.interaction("view_closed", user);
        payload.put("is_cleared", cleared).set("view", shapes.filledView(view));
        return new Happening(Happening.Kind.CLICK, payload);
    }
}

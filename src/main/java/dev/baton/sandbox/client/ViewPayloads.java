package dev.baton.sandbox.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.api.Shapes;
import dev.baton.sandbox.app.Happening;
import dev.baton.sandbox.blockkit.Field;
import dev.baton.sandbox.blockkit.ViewValues;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.View;

/** What Slack tells an app about what somebody did in a modal. */
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
        ObjectNode payload = Payloads.interaction("block_actions", user);
        payload.putObject("container").put("type", "view").put("view_id", view.id());
        payload.put("trigger_id", triggerId).set("view", shapes.filledView(view));
        ObjectNode action = payload.putArray("actions").addObject();
        Field.of(block, element)
                .ifPresentOrElse(
                        field -> action.setAll(
                                (ObjectNode) ViewValues.of(field, view.values()).deepCopy()),
                        () -> action.setAll((ObjectNode) element.deepCopy()));
        action.remove("confirm");
        action.put("action_id", element.path("action_id").asText());
        action.put("block_id", block.path("block_id").asText()).put("action_ts", actionTs);
        return new Happening(Happening.Kind.CLICK, payload);
    }

    Happening submission(User user, View view, String triggerId) {
        ObjectNode payload = Payloads.interaction("view_submission", user);
        payload.put("trigger_id", triggerId).set("view", shapes.filledView(view));
        return new Happening(Happening.Kind.FORM, payload);
    }

    /** @param cleared whether the whole stack of modals was closed */
    Happening closed(User user, View view, boolean cleared) {
        ObjectNode payload = Payloads.interaction("view_closed", user);
        payload.put("is_cleared", cleared).set("view", shapes.filledView(view));
        return new Happening(Happening.Kind.CLICK, payload);
    }
}

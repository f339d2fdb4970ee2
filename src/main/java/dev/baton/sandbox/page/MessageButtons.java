package dev.baton.sandbox.page;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.html.Html;
import dev.baton.sandbox.page.blockkit.ButtonLook;
import dev.baton.sandbox.page.blockkit.Buttons;
import dev.baton.sandbox.page.blockkit.Click;
import dev.baton.sandbox.workspace.Message;

/** The buttons of one message. Each names itself to the form that is drawn around the message. */
final class MessageButtons implements Buttons {

    private final Message message;

    MessageButtons(Message message) {
        this.message = message;
    }

    @Override
    public Html draw(String blockId, JsonNode button) {
        String actionId = button.path("action_id").asText();
        return ButtonLook.link(button)
                .orElseGet(() -> ButtonLook.button(button)
                        // Action and value make the id: after an update the focus stays on the same deed or goes
                        // nowhere.
                        .attr(
                                "id",
                                MessageView.id("b", message) + "-" + actionId + "-"
                                        + button.path("value").asText())
                        .attr("name", "button")
                        .attr("value", Click.of(blockId, button).written()));
    }
}

package dev.baton.sandbox.page;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.sandbox.page.blockkit.Buttons;
import dev.baton.sandbox.page.blockkit.Plain;
import dev.baton.sandbox.page.html.Element;
import dev.baton.sandbox.page.html.Html;
import dev.baton.sandbox.page.html.SafeUrl;
import dev.baton.sandbox.workspace.Message;
import java.util.Optional;
import java.util.Set;

/** The buttons of one message. Each names itself to the form that is drawn around the message. */
final class MessageButtons implements Buttons {

    private static final Set<String> STYLES = Set.of("primary", "danger");

    private final Message message;

    MessageButtons(Message message) {
        this.message = message;
    }

    @Override
    public Html draw(String blockId, JsonNode button) {
        String style = button.path("style").asText();
        String actionId = button.path("action_id").asText();
        String css = STYLES.contains(style) ? "button " + style : "button";
        String text = Plain.text(button.path("text"));
        Optional<String> address = SafeUrl.of(button.path("url").asText(""));
        if (address.isPresent()) {
            return Html.tag("a")
                    .css(css)
                    .attr("href", address.get())
                    .attr("rel", "noopener noreferrer")
                    .attr("target", "_blank")
                    .with(text);
        }
        Element drawn = Html.tag("button")
                .css(css)
                .attr("type", "submit")
                // Action and value make the id: after an update the focus stays on the same deed or goes nowhere.
                .attr(
                        "id",
                        MessageView.id("b", message) + "-" + actionId + "-"
                                + button.path("value").asText())
                .attr("name", "button")
                .attr("value", new Click(blockId, actionId).written())
                .with(text);
        String label = button.path("accessibility_label").asText("");
        return label.isEmpty() ? drawn : drawn.attr("aria-label", label);
    }
}

package dev.baton.sandbox.page.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.html.Html;
import dev.baton.html.SafeUrl;
import java.util.Optional;

/** What stands inside blocks: texts, images, buttons, fields. */
final class Elements {

    private final Mrkdwn mrkdwn;
    private final Asking asking;
    private final Inputs inputs;

    Elements(Mrkdwn mrkdwn, Buttons buttons, Inputs inputs) {
        this.mrkdwn = mrkdwn;
        this.asking = new Asking(mrkdwn, buttons);
        this.inputs = inputs;
    }

    /** @param block that it stands in */
    Html draw(JsonNode block, JsonNode element) {
        return switch (element.path("type").asText()) {
            case "plain_text", "mrkdwn" -> text(element).orElseGet(() -> Json.show(element));
            case "image" -> image(element).orElseGet(() -> Json.show(element));
            case "button" -> button(block.path("block_id").asText(""), element);
            case "overflow" -> menu(block.path("block_id").asText(""), element);
            default -> inputs.element(block, element).orElseGet(() -> Json.show(element));
        };
    }

    /** A text object; empty where it is none. */
    Optional<Html> text(JsonNode object) {
        String text = object.path("text").asText("");
        return switch (object.path("type").asText()) {
            case "mrkdwn" -> Optional.of(Html.tag("div").css("text").with(mrkdwn.render(text)));
            case "plain_text" -> Optional.of(Html.tag("div").css("text plain").with(Plain.text(object)));
            default -> Optional.empty();
        };
    }

    /** The page loads nothing from elsewhere, so a picture is its description, as a link to it. */
    Optional<Html> image(JsonNode image) {
        String description = image.path("alt_text").asText("");
        return SafeUrl.of(image.path("image_url").asText(""))
                .filter(address -> !description.isBlank())
                .map(address -> Html.tag("a")
                        .css("picture")
                        .attr("href", address)
                        .attr("rel", "noopener noreferrer")
                        .attr("target", "_blank")
                        .with("🖼 " + description));
    }

    private Html menu(String blockId, JsonNode menu) {
        return menu.path("action_id").isTextual() && !menu.path("options").isEmpty()
                ? asking.menu(blockId, menu)
                : Json.show(menu);
    }

    private Html button(String blockId, JsonNode button) {
        boolean whole = button.path("action_id").isTextual()
                && !button.path("text").path("text").asText("").isEmpty();
        return whole ? asking.button(blockId, button) : Json.show(button);
    }
}

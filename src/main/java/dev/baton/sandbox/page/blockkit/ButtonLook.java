package dev.baton.sandbox.page.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.html.Element;
import dev.baton.html.Html;
import dev.baton.html.SafeUrl;
import java.util.Optional;
import java.util.Set;

/** What buttons look like, wherever they stand. */
public final class ButtonLook {

    private static final Set<String> STYLES = Set.of("primary", "danger");

    private ButtonLook() {}

    /** A button that leads somewhere; empty for one that does something. */
    public static Optional<Html> link(JsonNode button) {
        return SafeUrl.of(button.path("url").asText(""))
                .filter(address -> !address.isEmpty())
                .map(address -> Html.tag("a")
                        .css(css(button))
                        .attr("href", address)
                        .attr("rel", "noopener noreferrer")
                        .attr("target", "_blank")
                        .with(Plain.text(button.path("text"))));
    }

    /** A button that submits the form it stands in. One that stands for an option may have its description. */
    public static Element button(JsonNode button) {
        Element drawn =
                Html.tag("button").css(css(button)).attr("type", "submit").with(Plain.text(button.path("text")));
        String description = Plain.text(button.path("description"));
        if (!description.isEmpty()) {
            drawn = drawn.with(Html.tag("small").with(description));
        }
        String label = button.path("accessibility_label").asText("");
        return label.isEmpty() ? drawn : drawn.attr("aria-label", label);
    }

    static String css(JsonNode button) {
        String style = button.path("style").asText();
        return STYLES.contains(style) ? "button " + style : "button";
    }
}

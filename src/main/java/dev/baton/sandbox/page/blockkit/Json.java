package dev.baton.sandbox.page.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.html.Html;

/** The last resort: what cannot be drawn, as it is. */
final class Json {

    private Json() {}

    static Html show(JsonNode node) {
        return Html.tag("pre")
                .css("raw")
                .attr("title", "This page cannot draw this yet")
                .with(node.toPrettyString());
    }
}

package dev.baton.sandbox.page.modal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.baton.html.Element;
import dev.baton.html.Html;
import dev.baton.sandbox.blockkit.Field;
import dev.baton.sandbox.page.blockkit.Click;
import dev.baton.sandbox.page.blockkit.Plain;

/** The box above a list that asks the app for what it offers: what is typed there is what the app is asked. */
record Asked(Field field, String id) {

    Element around(Element offers) {
        int least = field.leastQuery();
        String hint = least == 0 ? "Type to search" : "Type at least " + least + (least == 1 ? " letter" : " letters");
        String placeholder = Plain.text(field.element().path("placeholder"));
        String which = new Click(field.blockId(), field.actionId()).written();
        Element query = Html.tag("input")
                .css("control")
                .attr("type", "search")
                .attr("id", id + "-query")
                .attr("name", FieldView.QUERY + which)
                .attr("autocomplete", "off")
                .attr("placeholder", hint)
                .attr("aria-label", (placeholder.isEmpty() ? "Search" : placeholder) + ". " + hint)
                .attr("hx-post", FieldView.SUGGESTIONS)
                .attr(
                        "hx-vals",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put(FieldView.ASKING, which)
                                .toString())
                .attr("hx-trigger", least == 0 ? "input changed delay:300ms, focus once" : "input changed delay:300ms")
                .attr("hx-target", "next .offers")
                .attr("hx-swap", "outerHTML");
        return Html.tag("div").css("external").with(query, offers);
    }
}

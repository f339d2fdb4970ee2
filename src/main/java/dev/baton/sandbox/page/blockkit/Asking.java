package dev.baton.sandbox.page.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.html.Element;
import dev.baton.html.Html;
import java.util.ArrayList;
import java.util.List;

/** What opens over the page at a press: the question before a deed, and the menu of more deeds. The browser does it alone. */
final class Asking {

    private final Mrkdwn mrkdwn;
    private final Buttons buttons;

    Asking(Mrkdwn mrkdwn, Buttons buttons) {
        this.mrkdwn = mrkdwn;
        this.buttons = buttons;
    }

    /** A button, with its question if it has one. */
    Html button(String blockId, JsonNode button) {
        JsonNode question = button.path("confirm");
        if (!question.isObject() || button.has("url")) {
            return buttons.draw(blockId, button);
        }
        ObjectNode sure = button.deepCopy();
        sure.remove(List.of("confirm", "accessibility_label"));
        sure.set("text", question.path("confirm"));
        sure.put("style", question.path("style").asText("primary"));
        Html yes = buttons.draw(blockId, sure);
        String id = id(yes);
        JsonNode text = question.path("text");
        Element box = Html.tag("div")
                .css("asking")
                .attr("id", id)
                .attr("popover")
                .attr("role", "dialog")
                .attr("aria-labelledby", id + "-title")
                .attr("aria-describedby", id + "-text")
                .with(
                        Html.tag("strong").attr("id", id + "-title").with(Plain.text(question.path("title"))),
                        Html.tag("div")
                                .css("text")
                                .attr("id", id + "-text")
                                .with(
                                        text.path("type").asText().equals("mrkdwn")
                                                ? mrkdwn.render(
                                                        text.path("text").asText())
                                                : Html.text(Plain.text(text))),
                        Html.tag("div")
                                .css("deeds")
                                .with(
                                        opener(id, "button", Plain.text(question.path("deny")))
                                                .attr("popovertargetaction", "hide")
                                                .attr("autofocus"),
                                        yes));
        return Html.all(opener(id, ButtonLook.css(button), Plain.text(button.path("text"))), box);
    }

    /** @param menu an overflow menu that has options */
    Html menu(String blockId, JsonNode menu) {
        List<Html> options = new ArrayList<>();
        for (JsonNode option : menu.path("options")) {
            ObjectNode deed = menu.deepCopy();
            deed.remove("options");
            deed.setAll((ObjectNode) option.deepCopy());
            deed.set(Click.OPTION, option.path("value"));
            options.add(button(blockId, deed));
        }
        String id = id(Html.all(options));
        return Html.all(
                opener(id, "button more", "⋯").attr("aria-label", "More"),
                Html.tag("div")
                        .css("more-menu")
                        .attr("id", id)
                        .attr("popover")
                        .attr("role", "group")
                        .attr("aria-label", "More")
                        .with(options));
    }

    private static Element opener(String id, String css, String text) {
        return Html.tag("button")
                .css(css)
                .attr("type", "button")
                .attr("popovertarget", id)
                .with(text);
    }

    /** The deeds in it have ids of their own on the page, so it has one by them. */
    private static String id(Html deeds) {
        return "over-" + Integer.toHexString(deeds.render().hashCode());
    }
}

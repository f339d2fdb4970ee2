package dev.baton.sandbox.page;

import dev.baton.html.Element;
import dev.baton.html.Html;

/** The box to type in. */
final class Composer {

    private Composer() {}

    static Html render(Place place, Html where) {
        String to = where.plainText();
        return Html.tag("form")
                .css("composer")
                .attr("id", "composer")
                .attr("method", "post")
                .attr("action", "/messages")
                .attr("hx-post", "/messages")
                .attr("hx-swap", "none")
                .with(
                        hidden("as", place.viewer().id()),
                        hidden("channel", place.channel().id()),
                        Html.tag("div").css("suggestions").attr("id", "suggestions"),
                        Html.tag("p")
                                .css("hidden")
                                .attr("id", "suggestions-told")
                                .attr("role", "status"),
                        Html.tag("label")
                                .css("hidden")
                                .attr("for", "text")
                                .with("Message " + to + " as " + place.viewer().name()),
                        Html.tag("textarea")
                                .attr("id", "text")
                                .attr("name", "text")
                                .attr("rows", "1")
                                .attr("maxlength", "4000")
                                .attr("placeholder", "Message " + to + ", or type /lead help")
                                .attr("autocomplete", "off")
                                .attr("aria-describedby", "keys")
                                .attr("aria-autocomplete", "list")
                                .attr("hx-get", Completion.PATH)
                                .attr("hx-trigger", "input changed delay:100ms")
                                .attr("hx-target", "#suggestions")
                                .attr("hx-swap", "innerHTML")
                                .attr("hx-include", "#composer [type=hidden]")
                                .attr("hx-sync", "this:replace")
                                .attr("required")
                                .attr("autofocus"),
                        Html.tag("div")
                                .css("bar")
                                .with(
                                        Html.tag("span")
                                                .attr("id", "keys")
                                                .with("Enter sends, Shift + Enter makes a new line"),
                                        Html.tag("button")
                                                .css("send")
                                                .attr("type", "submit")
                                                .attr("aria-label", "Send")
                                                .with("➤")));
    }

    static Element hidden(String name, String value) {
        return Html.tag("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }
}

package dev.baton.sandbox.page;

import dev.baton.html.Element;
import dev.baton.html.Html;
import dev.baton.sandbox.page.modal.Offer;
import dev.baton.sandbox.workspace.Message;
import java.util.List;

/** Menus of the app's shortcuts: one by the composer, and one in each message. Nothing where there are none. */
final class ShortcutMenu {

    static final String PATH = "/shortcuts";

    private ShortcutMenu() {}

    static Html everywhere(Place place, List<Offer> offers) {
        return offers.isEmpty() ? Html.nothing() : menu("shortcuts", "Shortcuts", form(place), offers);
    }

    static Html of(Message message, Place place, List<Offer> offers) {
        return offers.isEmpty() || message.isEphemeral()
                ? Html.nothing()
                : menu(
                        MessageView.id("more", message),
                        "More actions",
                        form(place).with(Composer.hidden("message", message.ts())),
                        offers);
    }

    private static Html menu(String id, String name, Element form, List<Offer> offers) {
        Element list = Html.tag("ul");
        for (Offer offer : offers) {
            list = list.with(Html.tag("li")
                    .with(Html.tag("button")
                            .attr("type", "submit")
                            .attr("name", "shortcut")
                            .attr("value", offer.id())
                            .with(offer.name())));
        }
        return Html.tag("details")
                .css("menu shortcuts")
                .attr("id", id)
                .with(Html.tag("summary").attr("id", id + "-summary").with(name), form.with(list));
    }

    private static Element form(Place place) {
        return Html.tag("form")
                .attr("method", "post")
                .attr("action", PATH)
                .attr("hx-post", PATH)
                .attr("hx-swap", "none")
                .with(
                        Composer.hidden("as", place.viewer().id()),
                        Composer.hidden("channel", place.channel().id()));
    }
}

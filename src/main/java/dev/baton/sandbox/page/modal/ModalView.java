package dev.baton.sandbox.page.modal;

import dev.baton.html.Element;
import dev.baton.html.Html;
import dev.baton.sandbox.blockkit.Externals;
import dev.baton.sandbox.page.blockkit.BlockKit;
import dev.baton.sandbox.page.blockkit.Plain;
import dev.baton.sandbox.page.blockkit.Reader;
import dev.baton.sandbox.workspace.View;
import java.util.List;
import java.util.Map;

/** A modal as a dialog. It is open without scripts; they make it one that keeps the keyboard inside. */
public final class ModalView {

    /** The id of the element that every answer to a modal's forms takes the place of. */
    public static final String SLOT = "modal-slot";

    /** How its fields tell of themselves. */
    public static final Reporting REPORTING = new Reporting("", "/modals/act", "act", "#" + SLOT);

    private static final String CLOSING = "modal-close";

    private final Reader reader;
    private final Offers offers;

    public ModalView(Reader reader, Offers offers) {
        this.reader = reader;
        this.offers = offers;
    }

    /**
     * @param key    hidden input that says what the modal looks like
     * @param always hidden inputs that go along with whatever is done
     */
    public Html render(View view, Element key, List<Element> always) {
        FieldView fields = new FieldView(view.values(), view.errors(), new Controls(reader, offers, REPORTING), reader);
        Html blocks = new BlockKit(reader, new ModalButtons(), fields)
                .render(Externals.in(view.content().path("blocks"), view.values(), Map.of()));
        Element form = acting(Html.tag("form").attr("id", "modal-form"), "submit")
                .attr("novalidate")
                .attr("hx-disabled-elt", "#modal-submit")
                .with(key)
                .with(always)
                .with(
                        head(view),
                        Html.tag("div")
                                .css("modal-body blocks")
                                .attr("tabindex", "0")
                                .attr("role", "group")
                                .attr("aria-labelledby", "modal-title")
                                .with(notice(view), blocks),
                        foot(view));
        Element closing = acting(Html.tag("form").attr("id", CLOSING), "close").with(always);
        return Html.tag("dialog")
                .css("modal")
                .attr("id", "modal")
                .attr("aria-labelledby", "modal-title")
                .attr("data-view", view.id())
                .attr("open")
                .with(form, closing);
    }

    private static Html head(View view) {
        return Html.tag("div")
                .css("modal-head")
                .with(
                        Html.tag("h2")
                                .attr("id", "modal-title")
                                .with(Plain.text(view.content().path("title"))),
                        closer("cross", "×")
                                .attr("id", "modal-cross")
                                .attr("name", "all")
                                .attr("value", "true")
                                .attr("aria-label", "Close"));
    }

    private static Html notice(View view) {
        return Html.tag("p")
                .css("modal-notice")
                .attr("id", "modal-notice")
                .attr("role", "alert")
                .with(view.errors().getOrDefault("", ""));
    }

    private static Html foot(View view) {
        String close = Plain.text(view.content().path("close"));
        Element foot = Html.tag("div")
                .css("modal-foot")
                .with(closer("button", close.isEmpty() ? "Close" : close).attr("id", "modal-cancel"));
        String submit = Plain.text(view.content().path("submit"));
        return submit.isEmpty()
                ? foot
                : foot.with(Html.tag("button")
                        .css("button primary")
                        .attr("id", "modal-submit")
                        .attr("type", "submit")
                        .with(submit));
    }

    private static Element closer(String css, String text) {
        return Html.tag("button")
                .css(css)
                .attr("type", "submit")
                .attr("form", CLOSING)
                .with(text);
    }

    private static Element acting(Element form, String deed) {
        return posting(form.attr("method", "post").attr("action", "/modals/" + deed), deed);
    }

    /** Lets an element send the form around it, and puts the modal as it is then in the place of this one. */
    static Element posting(Element element, String deed) {
        return element.attr("hx-post", "/modals/" + deed)
                .attr("hx-target", "#" + SLOT)
                .attr("hx-swap", "outerHTML");
    }
}

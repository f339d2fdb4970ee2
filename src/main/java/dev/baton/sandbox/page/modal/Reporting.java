package dev.baton.sandbox.page.modal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.baton.html.Element;

/**
 * How a field tells the app of itself at once, with everything else that the form around it holds.
 *
 * @param prefix  of the ids of its fields, where the page has several such forms; else empty
 * @param address to post to
 * @param name    of the parameter that says which field it is
 * @param target  that the answer takes the place of; empty where the answer is not shown
 */
public record Reporting(String prefix, String address, String name, String target) {

    Element post(Element control, String act) {
        Element posting = control.attr("hx-post", address)
                .attr(
                        "hx-vals",
                        JsonNodeFactory.instance.objectNode().put(name, act).toString());
        return target.isEmpty()
                ? posting.attr("hx-swap", "none")
                : posting.attr("hx-target", target).attr("hx-swap", "outerHTML");
    }
}

package dev.baton.sandbox.page;

import dev.baton.html.Element;

/**
 * Parts of the page that an update leaves where they are while they look the same, so that it never takes a button from
 * under somebody's hand. htmx keeps an element when the new page has one of the same id; hence the looks in the id.
 */
final class Kept {

    private Kept() {}

    /** @param name a letter first, then letters, digits and dashes: htmx makes a selector of it */
    static Element whileTheSame(String name, Element drawn) {
        String looks = Integer.toHexString(drawn.render().hashCode());
        return drawn.attr("id", name + "-" + looks).attr("hx-preserve");
    }
}

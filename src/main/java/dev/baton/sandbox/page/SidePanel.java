package dev.baton.sandbox.page;

import dev.baton.sandbox.page.html.Html;

/** Something that stands below the channels on every page and looks after itself. */
@FunctionalInterface
public interface SidePanel {

    /** @param back the address of the page on which it stands */
    Html render(String back);
}

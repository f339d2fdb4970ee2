package dev.baton.html;

/** A table in a frame that scrolls, also by keyboard, where it is wider than the page. */
public final class ScrollingTable {

    private ScrollingTable() {}

    /** @param name what somebody hears who does not see it */
    public static Element of(String name, Html... parts) {
        return Html.tag("div")
                .css("grid")
                .attr("role", "region")
                .attr("aria-label", name)
                .attr("tabindex", "0")
                .with(Html.tag("table")
                        .with(Html.tag("caption").css("hidden").with(name))
                        .with(parts));
    }

    /** @param scope {@code col} or {@code row} */
    public static Element head(String scope, String text) {
        return Html.tag("th").attr("scope", scope).with(text);
    }
}

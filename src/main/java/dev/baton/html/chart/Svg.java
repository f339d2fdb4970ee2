package dev.baton.html.chart;

import dev.baton.html.Element;
import dev.baton.html.Html;

/** Shapes of a drawing. Colours come from the style sheet, by class, so that they suit light and dark. */
public final class Svg {

    private Svg() {}

    /** @param description what somebody hears who does not see it */
    static Element drawing(double width, double height, String description) {
        // The browser reads this attribute without its capital letter, too.
        return Html.tag("svg")
                .css("plot")
                .attr("viewbox", "0 0 " + Numbers.place(width) + " " + Numbers.place(height))
                .attr("role", "img")
                .attr("aria-label", description);
    }

    static Element line(double x1, double y1, double x2, double y2) {
        return Html.tag("line")
                .attr("x1", Numbers.place(x1))
                .attr("y1", Numbers.place(y1))
                .attr("x2", Numbers.place(x2))
                .attr("y2", Numbers.place(y2));
    }

    static Element text(double x, double y, String anchor, String text) {
        return Html.tag("text")
                .attr("x", Numbers.place(x))
                .attr("y", Numbers.place(y))
                .attr("text-anchor", anchor)
                .with(text);
    }

    public static Element rectangle(double x, double y, double width, double height) {
        return Html.tag("rect")
                .attr("x", Numbers.place(x))
                .attr("y", Numbers.place(y))
                .attr("width", Numbers.place(width))
                .attr("height", Numbers.place(height));
    }

    static Element circle(double x, double y, double radius) {
        return Html.tag("circle")
                .attr("cx", Numbers.place(x))
                .attr("cy", Numbers.place(y))
                .attr("r", Numbers.place(radius));
    }

    static Element path(String moves) {
        return Html.tag("path").attr("d", moves);
    }

    /** What a pointer that rests on the shape is told. */
    static Html hint(String text) {
        return Html.tag("title").with(text);
    }
}

package dev.baton.sandbox.page.typing;

import dev.baton.html.Html;
import java.util.ArrayList;
import java.util.List;

/** Suggestions above the box to type in: how the command goes on, and what can be taken over, for a mouse and for arrow keys. */
public final class SuggestionList {

    private final List<Html> options = new ArrayList<>();

    private SuggestionList() {}

    /** @param typed so far; the browser drops the list if the box has something else by then */
    public static Html render(Suggestions suggestions, String typed) {
        return new SuggestionList().draw(suggestions, typed);
    }

    private Html draw(Suggestions suggestions, String typed) {
        suggestions.usages(typed).forEach(this::add);
        suggestions.lines(typed).forEach(line -> add(line, Html.tag("code").with(line)));
        Html hint = suggestions.present(typed).map(SuggestionList::hint).orElseGet(Html::nothing);
        Html list = options.isEmpty()
                ? Html.nothing()
                : Html.tag("ul")
                        .attr("id", "suggested")
                        .attr("role", "listbox")
                        .attr("aria-label", "Suggestions")
                        .with(options);
        return Html.tag("div").attr("data-typed", typed).with(hint, list);
    }

    private void add(Usage usage) {
        String taken = usage.rest().isEmpty() ? usage.line() : usage.line() + " ";
        add(taken, Html.all(way(usage), Html.text(" "), about(usage)));
    }

    private void add(String taken, Html shown) {
        options.add(Html.tag("li")
                .attr("id", "suggested-" + options.size())
                .attr("role", "option")
                .attr("aria-selected", "false")
                .attr("data-taken", taken)
                .with(shown));
    }

    private static Html hint(Usage usage) {
        return Html.tag("p").css("usage").with(way(usage), Html.text(" "), about(usage));
    }

    private static Html about(Usage usage) {
        return Html.tag("span").css("about").with(usage.about());
    }

    private static Html way(Usage usage) {
        Html line = Html.tag("code").with(usage.line());
        return usage.rest().isEmpty()
                ? line
                : Html.all(line, Html.text(" "), Html.tag("span").css("rest").with(usage.rest()));
    }
}

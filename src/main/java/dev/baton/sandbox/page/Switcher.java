package dev.baton.sandbox.page;

import dev.baton.html.Element;
import dev.baton.html.Html;
import dev.baton.sandbox.workspace.User;

/** Says who one is, and lets one be somebody else. */
final class Switcher {

    private final Places places;
    private final Avatars avatars;

    Switcher(Places places, Avatars avatars) {
        this.places = places;
        this.avatars = avatars;
    }

    Html render(Place place) {
        Element list = Html.tag("ul");
        for (User person : places.people()) {
            list = list.with(Html.tag("li").with(choice(place, person)));
        }
        Element summary = Html.tag("summary")
                .attr("id", "you")
                .with(
                        Html.tag("span").css("are").with("You are: "),
                        avatars.of(place.viewer()),
                        Html.tag("strong").with(place.viewer().name()),
                        title(place.viewer()),
                        Html.tag("span")
                                .css("role")
                                .with(
                                        Html.tag("span").css("hidden").with(", "),
                                        Html.text(place.viewer().zone())),
                        Html.tag("span")
                                .css("arrow")
                                .attr("aria-hidden", "true")
                                .with("▾"));
        return Html.tag("details").css("menu switcher").with(summary, list);
    }

    private static Html title(User person) {
        String title = person.title();
        return title == null
                ? Html.nothing()
                : Html.tag("span")
                        .css("role")
                        .with(Html.tag("span").css("hidden").with(", "), Html.text(title));
    }

    private Html choice(Place place, User person) {
        Element link = Html.tag("a")
                .attr("href", place.as(person).address())
                .with(avatars.of(person), Html.tag("span").css("name").with(person.name()), title(person));
        boolean self = person.id().equals(place.viewer().id());
        return self ? link.attr("aria-current", "true") : link;
    }
}

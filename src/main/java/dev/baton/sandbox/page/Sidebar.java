package dev.baton.sandbox.page;

import dev.baton.html.Element;
import dev.baton.html.Html;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.Workspace;
import java.util.List;

/** The list of channels and direct messages, with what is unread. */
final class Sidebar {

    private final Workspace workspace;
    private final Places places;
    private final ReadMarks marks;
    private final Avatars avatars;

    Sidebar(Workspace workspace, Places places, ReadMarks marks) {
        this.workspace = workspace;
        this.places = places;
        this.marks = marks;
        this.avatars = new Avatars(workspace);
    }

    Element render(Place place) {
        List<Channel> all = places.channelsOf(place.viewer());
        return Html.tag("nav")
                .attr("id", "channels")
                .attr("aria-label", "Channels and direct messages")
                .with(Kept.whileTheSame(
                        "list",
                        Html.tag("div")
                                .with(
                                        heading("Channels"),
                                        list(
                                                place,
                                                all.stream()
                                                        .filter(c -> !c.isDirect())
                                                        .toList()),
                                        heading("Direct messages"),
                                        list(
                                                place,
                                                all.stream()
                                                        .filter(Channel::isDirect)
                                                        .toList()))));
    }

    /** What stands for a channel: its name, or for direct messages the name of the app. */
    Html name(Channel channel) {
        String app = workspace.members().bot().name();
        return channel.isDirect()
                ? Html.text(app)
                : Html.all(Html.tag("span").css("hash").with("#"), Html.text(channel.name()));
    }

    private static Html heading(String text) {
        return Html.tag("h2").with(text);
    }

    private Html list(Place place, List<Channel> channels) {
        return Html.tag("ul")
                .with(channels.stream()
                        .map(channel -> Html.tag("li").with(link(place, channel)))
                        .toList());
    }

    private Html link(Place place, Channel channel) {
        Place there = place.in(channel);
        boolean here = channel.id().equals(place.channel().id());
        int unread = here && !place.home()
                ? 0
                : marks.unread(there, workspace.messages().seenBy(place.viewer().id(), channel.id()));
        Element link = Html.tag("a")
                .attr("id", "to-" + channel.id())
                .attr("href", there.address())
                .css(unread > 0 ? "channel unread" : "channel")
                .with(channel.isDirect() ? avatars.of(workspace.members().bot()) : Html.nothing(), name(channel));
        Element marked = here ? link.attr("aria-current", "page") : link;
        return unread > 0
                ? marked.with(
                        Html.tag("span").css("count").with(String.valueOf(unread)),
                        Html.tag("span").css("hidden").with(" unread"))
                : marked;
    }
}

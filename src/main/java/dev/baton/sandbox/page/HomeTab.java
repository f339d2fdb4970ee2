package dev.baton.sandbox.page;

import dev.baton.html.Element;
import dev.baton.html.Html;
import dev.baton.sandbox.page.blockkit.BlockKit;
import dev.baton.sandbox.page.blockkit.ButtonLook;
import dev.baton.sandbox.page.blockkit.Click;
import dev.baton.sandbox.page.modal.FieldView;
import dev.baton.sandbox.page.modal.Reporting;
import dev.baton.sandbox.workspace.View;
import dev.baton.sandbox.workspace.Workspace;

/** The app's home tab, as the person at a place sees it, and the tabs that lead there and back. */
final class HomeTab {

    /** Where its buttons are pressed. */
    static final String PATH = "/home";

    static final Reporting REPORTING = new Reporting("home-", PATH, "button", "");

    private final Workspace workspace;

    HomeTab(Workspace workspace) {
        this.workspace = workspace;
    }

    Html tabs(Place place) {
        return Html.tag("nav")
                .css("tabs")
                .attr("aria-label", "Of this app")
                .with(tab(place, true, "Home"), tab(place, false, "Messages"));
    }

    private static Html tab(Place place, boolean home, String name) {
        Element link = Html.tag("a").attr("href", place.at(home).address()).with(name);
        return place.home() == home ? link.attr("aria-current", "page") : link;
    }

    /** @param revision of the workspace, from before the view was read */
    Html render(Place place, String revision) {
        Html inside = workspace
                .views()
                .home(place.viewer().id())
                .<Html>map(view -> Kept.whileTheSame("home", view(place, view)))
                .orElseGet(() -> Html.tag("p").css("empty").with("The app has shown nothing here yet."));
        return Timeline.refreshed(place, revision, "")
                .with(Html.tag("h2").css("hidden").with("Home"), inside);
    }

    private Element view(Place place, View view) {
        PlaceReader reader = new PlaceReader(workspace, place);
        BlockKit blocks = new BlockKit(
                reader,
                (blockId, button) -> ButtonLook.link(button)
                        .orElseGet(() -> button(Click.of(blockId, button), ButtonLook.button(button))),
                FieldView.acting(
                        view.content().path("blocks"),
                        reader,
                        new Places(workspace).offers(place.viewer()),
                        REPORTING));
        return Html.tag("form")
                .css("home blocks")
                .attr("method", "post")
                .attr("action", PATH)
                .attr("hx-post", PATH)
                .attr("hx-swap", "none")
                .attr("data-ts", "home")
                .attr("tabindex", "-1")
                .with(
                        Composer.hidden("as", place.viewer().id()),
                        Composer.hidden("channel", place.channel().id()),
                        Composer.hidden("tab", "home"),
                        blocks.render(FieldView.known(view.content().path("blocks"))));
    }

    private static Html button(Click click, Element drawn) {
        String written = click.written();
        return drawn.attr("id", "home-" + written).attr("name", "button").attr("value", written);
    }
}

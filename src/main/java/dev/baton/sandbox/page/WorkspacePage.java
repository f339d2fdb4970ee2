package dev.baton.sandbox.page;

import dev.baton.html.Html;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.Workspace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole page, and the part of it that changes. */
final class WorkspacePage {

    private static final String HTMX_SETTINGS = """
            {"includeIndicatorStyles":false,"allowEval":false,"allowScriptTags":false,"historyEnabled":false}""";

    private final Workspace workspace;
    private final Places places;
    private final ModalSlot slot;
    private final Hands hands;
    private final SidePanel beside;
    private final ReadMarks marks;
    private final Sidebar sidebar;
    private final Timeline timeline;
    private final HomeTab home;

    WorkspacePage(Workspace workspace, Places places, ModalSlot slot, Hands hands, SidePanel beside) {
        this.hands = hands;
        this.beside = beside;
        this.workspace = workspace;
        this.places = places;
        this.slot = slot;
        this.marks = new ReadMarks(workspace);
        this.sidebar = new Sidebar(workspace, places, marks);
        this.timeline = new Timeline(workspace, hands);
        this.home = new HomeTab(workspace);
    }

    /**
     * What stands around the messages from the beginning.
     *
     * @param notice a sentence; mostly empty
     * @param guide  above them; nothing where nobody is to be guided
     */
    record Around(String notice, Html guide) {}

    String whole(Place opened, String revision, Around around) {
        Place place = opened.since().isEmpty() ? opened.since(marks.newestRead(opened)) : opened;
        Html where = sidebar.name(place.channel());
        Html content = content(place, read(place), revision);
        Html page = Html.tag("html").attr("lang", "en").with(head(where), body(place, where, content, around));
        return "<!doctype html>" + page.render();
    }

    /**
     * What the page showed that asks.
     *
     * @param newest ts of the newest message; null if it did not say
     * @param modal  the key of its modal; null if it did not say
     */
    record Shown(@Nullable String newest, @Nullable String modal) {}

    /** What replaces the list of messages, with the sidebar, the modal and what a screen reader says beside it. */
    String changed(Place place, String revision, Shown shown) {
        List<Message> messages = read(place);
        boolean sameModal = slot.key(place).equals(shown.modal());
        return Html.all(
                        content(place, messages, revision),
                        sameModal ? Html.nothing() : slot.render(place).attr("hx-swap-oob", "true"),
                        sidebar.render(place).attr("hx-swap-oob", "innerHTML"),
                        Html.tag("div")
                                .attr("id", "news")
                                .attr("hx-swap-oob", "innerHTML")
                                .with(news(place, messages, shown.newest())))
                .render();
    }

    private Html content(Place place, List<Message> messages, String revision) {
        return place.home() ? home.render(place, revision) : timeline.render(place, messages, revision);
    }

    /** Who looks at the home tab reads no messages. */
    private List<Message> read(Place place) {
        if (place.home()) {
            return List.of();
        }
        List<Message> messages = timeline.messages(place);
        marks.read(place, messages);
        return messages;
    }

    private String news(Place place, List<Message> messages, @Nullable String newest) {
        MessageView view = new MessageView(workspace, place, hands);
        return messages.stream()
                .filter(message -> newest != null && message.ts().compareTo(newest) > 0)
                .filter(message -> !message.author().equals(place.viewer().id()))
                .map(view::spoken)
                .reduce("", (said, next) -> said + next + " ");
    }

    private static Html head(Html where) {
        return Html.tag("head")
                .with(
                        Html.tag("meta").attr("charset", "utf-8"),
                        Html.tag("title").with(where.plainText() + " · Baton sandbox"),
                        meta("viewport", "width=device-width, initial-scale=1"),
                        meta("color-scheme", "light dark"),
                        meta("htmx-config", HTMX_SETTINGS),
                        Html.tag("link").attr("rel", "icon").attr("href", "/assets/icon.svg"),
                        Html.tag("link").attr("rel", "stylesheet").attr("href", "/assets/page.css"),
                        script("/webjars/htmx.min.js"),
                        script("/assets/page.js"),
                        script("/assets/modal.js"),
                        script("/assets/composer.js"));
    }

    private Html body(Place place, Html where, Html content, Around around) {
        String skip = isRead(place) ? "#scroller" : "#text";
        return Html.tag("body")
                .with(
                        Html.tag("a")
                                .css("skip")
                                .attr("href", skip)
                                .with(
                                        place.home()
                                                ? "Skip to the home tab"
                                                : isRead(place) ? "Skip to the messages" : "Skip to the message box"),
                        Html.tag("aside")
                                .attr("id", "sidebar")
                                .attr("aria-label", "Workspace")
                                .with(
                                        Html.tag("p").css("workspace").with("Baton sandbox"),
                                        Html.tag("a")
                                                .css("close")
                                                .attr("href", "#main")
                                                .with("Close"),
                                        sidebar.render(place),
                                        beside.render(place.address())),
                        header(place, where),
                        slot.render(place),
                        Html.tag("main")
                                .attr("id", "main")
                                .with(
                                        around.guide(),
                                        Html.tag("div")
                                                .attr("id", "scroller")
                                                .attr("tabindex", "0")
                                                .attr("role", "region")
                                                .attr(
                                                        "aria-label",
                                                        (place.home() ? "Home of " : "Messages in ")
                                                                + where.plainText())
                                                .with(content),
                                        Html.tag("button")
                                                .attr("id", "to-news")
                                                .attr("type", "button")
                                                .attr("hidden")
                                                .with("↓ New messages"),
                                        Html.tag("p")
                                                .attr("id", "notice")
                                                .attr("role", "alert")
                                                .with(around.notice()),
                                        place.home() ? Html.nothing() : toWrite(place, where)),
                        Html.tag("div")
                                .attr("id", "news")
                                .css("hidden")
                                .attr("role", "status")
                                .attr("aria-live", "polite"));
    }

    private Html toWrite(Place place, Html where) {
        return hands.inChannels()
                .closed(place.channel())
                .<Html>map(why -> Html.tag("p").css("composer closed").with(why))
                .orElseGet(() -> Html.all(
                        Composer.render(place, where),
                        ShortcutMenu.everywhere(place, hands.shortcuts().offered(false))));
    }

    private boolean isRead(Place place) {
        return place.home() || hands.inChannels().closed(place.channel()).isPresent();
    }

    private Html header(Place place, Html where) {
        return Html.tag("header")
                .with(
                        Html.tag("a")
                                .css("open")
                                .attr("href", "#sidebar")
                                .attr("aria-label", "Channels")
                                .with("☰"),
                        Html.tag("h1").with(where),
                        place.channel().isDirect() ? home.tabs(place) : Html.nothing(),
                        new Switcher(places, new Avatars(workspace)).render(place));
    }

    private static Html meta(String name, String content) {
        return Html.tag("meta").attr("name", name).attr("content", content);
    }

    private static Html script(String address) {
        return Html.tag("script").attr("src", address).attr("defer");
    }
}

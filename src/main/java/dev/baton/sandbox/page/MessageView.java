package dev.baton.sandbox.page;

import dev.baton.html.Element;
import dev.baton.html.Html;
import dev.baton.sandbox.page.blockkit.BlockKit;
import dev.baton.sandbox.page.blockkit.Mrkdwn;
import dev.baton.sandbox.page.blockkit.Reader;
import dev.baton.sandbox.page.modal.FieldView;
import dev.baton.sandbox.page.modal.Offer;
import dev.baton.sandbox.page.modal.Offers;
import dev.baton.sandbox.page.modal.Reporting;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;

/** Draws messages for the person at one place. */
final class MessageView {

    private final Workspace workspace;
    private final Place place;
    private final Reader reader;
    private final Times times;
    private final Avatars avatars;
    private final Offers offers;
    private final List<Offer> shortcuts;
    private final ThreadView threads;

    MessageView(Workspace workspace, Place place, Hands hands) {
        this.shortcuts = hands.shortcuts().offered(true);
        this.workspace = workspace;
        this.avatars = new Avatars(workspace);
        this.place = place;
        this.reader = new PlaceReader(workspace, place);
        this.offers = new Places(workspace).offers(place.viewer());
        this.times = new Times(reader.zone(), place.now());
        this.threads = new ThreadView(
                place, times, hands.inChannels().closed(place.channel()).isEmpty());
    }

    Times times() {
        return times;
    }

    /**
     * Draws a message, what was answered in its thread, and where to answer.
     *
     * @param replies oldest first
     * @param follows whether the message above is by the same author, just before
     */
    Element render(Message message, List<Message> replies, boolean follows) {
        Element body = Html.tag("div").css("body");
        if (message.isEphemeral()) {
            body = body.with(onlyVisibleToYou(message));
        }
        if (!follows) {
            body = body.with(heading(message));
        }
        List<Html> answers = replies.stream()
                .<Html>map(reply -> render(reply, List.of(), false))
                .toList();
        body = body.with(
                content(message),
                FileLinks.render(workspace.files().of(message), place),
                threads.render(message, author(message).name(), replies, answers));
        return Html.tag("article")
                .css(message.isEphemeral() ? "message ephemeral" : "message")
                .attr("data-ts", message.ts())
                .attr("tabindex", "-1")
                .attr("aria-label", "Message from " + author(message).name())
                .with(
                        follows
                                ? Html.tag("span").css("gutter").with(times.time(message))
                                : avatars.of(author(message)),
                        body,
                        ShortcutMenu.of(message, place, shortcuts));
    }

    /** What a screen reader says when the message arrives. */
    String spoken(Message message) {
        String text = new Mrkdwn(reader).render(message.text()).plainText();
        return author(message).name() + ": " + text.strip();
    }

    private Html heading(Message message) {
        User author = author(message);
        List<Html> parts = new ArrayList<>();
        parts.add(Html.tag("strong").css("author").with(author.name()));
        if (author.kind() == User.Kind.BOT) {
            parts.add(Html.tag("span").css("app-mark").with("APP"));
        }
        parts.add(times.time(message));
        return Html.tag("p").css("heading").with(parts);
    }

    private Html content(Message message) {
        Html drawn = message.blocks().isEmpty()
                ? Html.tag("div").css("text").with(new Mrkdwn(reader).render(message.text()))
                : blocks(message);
        return message.edited() == null
                ? drawn
                : Html.all(drawn, Html.tag("span").css("edited").with("(edited)"));
    }

    /** Slack has no other way to be rid of a private answer, and they pile up. */
    private Html onlyVisibleToYou(Message message) {
        return form("private", "/dismissals", message)
                .with(
                        Html.tag("span").with("👁 Only visible to you"),
                        Html.tag("button")
                                .css("dismiss")
                                .attr("type", "submit")
                                .attr("id", id("d", message))
                                .attr("aria-label", "Dismiss this message")
                                .with("Dismiss"));
    }

    private Html blocks(Message message) {
        FieldView fields = FieldView.acting(message.blocks(), reader, offers, reporting(message));
        return form("blocks", "/clicks", message)
                .with(new BlockKit(reader, new MessageButtons(message), fields)
                        .render(FieldView.known(message.blocks())));
    }

    static Reporting reporting(Message message) {
        return new Reporting(id("f", message) + "-", "/clicks", "button", "");
    }

    /** A form, so that a click works before the scripts are there, and without them. */
    private Element form(String css, String address, Message message) {
        return Html.tag("form")
                .css(css)
                .attr("method", "post")
                .attr("action", address)
                .attr("hx-post", address)
                .attr("hx-swap", "none")
                .with(
                        Composer.hidden("as", place.viewer().id()),
                        Composer.hidden("channel", place.channel().id()),
                        Composer.hidden("message", message.ts()));
    }

    /** Without the dot of the ts, which would mean a class in a selector. */
    static String id(String kind, Message message) {
        return kind + "-" + message.ts().replace(".", "");
    }

    private User author(Message message) {
        return workspace
                .members()
                .get(message.author())
                .orElseGet(() ->
                        new User(message.author(), "", message.author(), null, null, "UTC", User.Kind.PERSON, true));
    }
}

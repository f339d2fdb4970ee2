package dev.baton.sandbox.page;

import dev.baton.html.Element;
import dev.baton.html.Html;
import dev.baton.sandbox.workspace.Message;
import java.util.List;

/** What was answered to a message, and the box to answer in, below the message. */
final class ThreadView {

    /** Of a form: the message in whose thread something is said. */
    static final String FIELD = "thread";

    private final Place place;
    private final Times times;
    private final boolean open;

    /** @param open whether people can write there */
    ThreadView(Place place, Times times, boolean open) {
        this.place = place;
        this.times = times;
        this.open = open;
    }

    /**
     * @param author  of the message, by name
     * @param replies oldest first
     * @param drawn   the replies
     * @return nothing where there is nothing to read and nothing to be written
     */
    Html render(Message message, String author, List<Message> replies, List<Html> drawn) {
        boolean answerable = open && message.beginsThread();
        if (replies.isEmpty() && !answerable) {
            return Html.nothing();
        }
        return Html.tag("details")
                .css(replies.isEmpty() ? "thread none" : "thread")
                .attr("id", MessageView.id("t", message))
                .with(Html.tag("summary")
                        .attr("id", MessageView.id("s", message))
                        .with(summary(replies)))
                .with(drawn)
                .with(answerable ? box(message, author) : Html.nothing());
    }

    private Html summary(List<Message> replies) {
        if (replies.isEmpty()) {
            return Html.tag("strong").with("Reply in thread");
        }
        String count = replies.size() == 1 ? "1 reply" : replies.size() + " replies";
        Message last = replies.get(replies.size() - 1);
        return Html.all(
                Html.tag("strong").with(count),
                Html.tag("span").css("last").with(Html.text("last at "), times.time(last)));
    }

    private Element box(Message message, String author) {
        String text = MessageView.id("reply-text", message);
        return Html.tag("form")
                .css("reply")
                .attr("id", MessageView.id("reply", message))
                .attr("method", "post")
                .attr("action", "/messages")
                .attr("hx-post", "/messages")
                .attr("hx-swap", "none")
                .with(
                        Composer.hidden("as", place.viewer().id()),
                        Composer.hidden("channel", place.channel().id()),
                        Composer.hidden(FIELD, message.ts()),
                        Html.tag("label")
                                .css("hidden")
                                .attr("for", text)
                                .with("Reply to " + author + " as "
                                        + place.viewer().name()),
                        Html.tag("input")
                                .attr("id", text)
                                .attr("name", "text")
                                .attr("maxlength", "4000")
                                .attr("placeholder", "Reply…")
                                .attr("autocomplete", "off")
                                .attr("required"),
                        Html.tag("button")
                                .css("send")
                                .attr("type", "submit")
                                .attr("aria-label", "Send reply")
                                .with("➤"));
    }
}

package dev.baton.sandbox.page;

import dev.baton.html.Element;
import dev.baton.html.Html;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.Workspace;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was said in a channel, oldest first, each thread under its message. */
final class Timeline {

    private static final Duration IN_ONE_BREATH = Duration.ofMinutes(5);

    private final Workspace workspace;
    private final Hands hands;

    Timeline(Workspace workspace, Hands hands) {
        this.workspace = workspace;
        this.hands = hands;
    }

    /** What the person at this place sees there, replies included, oldest first. */
    List<Message> messages(Place place) {
        return workspace.messages().seenBy(place.viewer().id(), place.channel().id());
    }

    /**
     * Draws the newest messages; the list asks for itself again while the page is open.
     *
     * @param revision of the workspace, from before the messages were read
     */
    Html render(Place place, List<Message> messages, String revision) {
        Map<String, List<Message>> threads = threads(messages);
        List<Message> top =
                messages.stream().filter(m -> threads.containsKey(m.ts())).toList();
        int earlier = Math.max(0, top.size() - place.shown());
        List<Html> drawn = new ArrayList<>();
        if (earlier > 0) {
            drawn.add(earlier(place, earlier));
        }
        drawn.addAll(days(place, top.subList(earlier, top.size()), threads));
        if (drawn.isEmpty()) {
            drawn.add(Html.tag("p").css("empty").with("Nothing has been said here yet."));
        }
        String newest =
                messages.isEmpty() ? "" : messages.get(messages.size() - 1).ts();
        return refreshed(place, revision, newest).with(drawn);
    }

    /** What asks for itself again while the page is open. */
    static Element refreshed(Place place, String revision, String newest) {
        return Html.tag("div")
                .attr("id", "timeline")
                .attr("hx-get", "/timeline?" + place.query() + "&revision=" + revision + "&newest=" + newest)
                .attr("hx-trigger", "every 1s")
                .attr("hx-swap", "outerHTML")
                .attr("hx-include", "#" + ModalSlot.KEY);
    }

    /** Replies by the message they answer. A reply whose message is gone or private stands for itself. */
    private static Map<String, List<Message>> threads(List<Message> messages) {
        Map<String, List<Message>> threads = new TreeMap<>();
        for (Message message : messages) {
            List<Message> thread = message.isReply() ? threads.get(message.threadTs()) : null;
            if (thread == null) {
                threads.put(message.ts(), new ArrayList<>());
            } else {
                thread.add(message);
            }
        }
        return threads;
    }

    private List<Html> days(Place place, List<Message> top, Map<String, List<Message>> threads) {
        MessageView view = new MessageView(workspace, place, hands);
        List<Html> drawn = new ArrayList<>();
        Message before = null;
        LocalDate day = null;
        boolean afterThread = false;
        boolean newsBegun = place.since().isEmpty();
        for (Message message : top) {
            LocalDate next = view.times().day(message);
            boolean newDay = !next.equals(day);
            if (newDay) {
                drawn.add(Html.tag("h2")
                        .css("day")
                        .with(Html.tag("span").with(view.times().name(next))));
            }
            boolean newsBegins = !newsBegun && isNews(place, message);
            if (newsBegins) {
                newsBegun = true;
                drawn.add(Html.tag("p").css("new").with(Html.tag("span").with("New")));
            }
            List<Message> replies = threads.getOrDefault(message.ts(), List.of());
            boolean followsOn = !newDay && !newsBegins && !afterThread && follows(before, message);
            Element article = view.render(message, replies, followsOn);
            drawn.add(Kept.whileTheSame(MessageView.id("m", message), article));
            afterThread = !replies.isEmpty();
            before = message;
            day = next;
        }
        return drawn;
    }

    private static boolean isNews(Place place, Message message) {
        return message.ts().compareTo(place.since()) > 0
                && !message.author().equals(place.viewer().id());
    }

    private static boolean follows(@Nullable Message before, Message message) {
        return before != null
                && before.author().equals(message.author())
                && before.isEphemeral() == message.isEphemeral()
                && Duration.between(before.at(), message.at()).compareTo(IN_ONE_BREATH) < 0;
    }

    private static Html earlier(Place place, int hidden) {
        int more = Math.min(hidden, place.shown());
        Element link = Html.tag("a")
                .attr("href", place.showing(place.shown() + more).address())
                .with(hidden == 1 ? "1 earlier message" : hidden + " earlier messages");
        return Html.tag("p").css("earlier").with(link);
    }
}

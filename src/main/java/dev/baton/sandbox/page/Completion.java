package dev.baton.sandbox.page;

import dev.baton.html.Html;
import dev.baton.sandbox.page.typing.SuggestionList;
import dev.baton.sandbox.page.typing.Suggestions;
import dev.baton.sandbox.page.typing.TypedLines;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Completes what somebody types from what the app announces, what it has told them, and what they typed before. */
final class Completion {

    static final String PATH = "/completions";

    /** In each channel; what was said longer ago is hardly what somebody wants to answer. */
    private static final int NEWEST = 200;

    private final Workspace workspace;
    private final Places places;
    private final Acting acting;
    private final TypedLines typedLines = new TypedLines();

    Completion(Workspace workspace, Places places, Acting acting) {
        this.workspace = workspace;
        this.places = places;
        this.acting = acting;
    }

    void typed(Place place, String line) {
        typedLines.add(place.viewer().id(), line);
    }

    /** @param typed so far */
    Html render(Place place, String typed) {
        if (!typed.startsWith("/")) {
            return Html.nothing();
        }
        String viewer = place.viewer().id();
        return SuggestionList.render(new Suggestions(acting.commands(), typedLines.of(viewer), read(place)), typed);
    }

    /** What they can read, newest first. */
    private List<Message> read(Place place) {
        List<Message> read = new ArrayList<>();
        for (Channel channel : places.channelsOf(place.viewer())) {
            List<Message> all = workspace.messages().seenBy(place.viewer().id(), channel.id());
            read.addAll(all.subList(Math.max(0, all.size() - NEWEST), all.size()));
        }
        read.sort(Comparator.comparing(Message::ts).reversed());
        return read;
    }
}

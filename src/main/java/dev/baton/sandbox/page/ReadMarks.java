package dev.baton.sandbox.page;

import dev.baton.sandbox.workspace.Message;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How far each person has read each channel on this page; forgotten when the sandbox stops. */
final class ReadMarks {

    private final Map<String, String> newestRead = new ConcurrentHashMap<>();

    void read(Place place, List<Message> messages) {
        if (!messages.isEmpty()) {
            newestRead.merge(key(place), newest(messages), (a, b) -> a.compareTo(b) < 0 ? b : a);
        }
    }

    /** The ts of the newest message that was read there; empty where nothing was. */
    String newestRead(Place place) {
        return newestRead.getOrDefault(key(place), "");
    }

    /**
     * How many messages of others were not read yet.
     *
     * @param messages what the person sees there, oldest first
     */
    int unread(Place place, List<Message> messages) {
        String read = newestRead(place);
        return (int) messages.stream()
                .filter(message -> message.ts().compareTo(read) > 0)
                .filter(message -> !message.author().equals(place.viewer().id()))
                .count();
    }

    private static String newest(List<Message> messages) {
        return messages.get(messages.size() - 1).ts();
    }

    private static String key(Place place) {
        return place.viewer().id() + " " + place.channel().id();
    }
}

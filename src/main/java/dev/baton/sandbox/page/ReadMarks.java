package dev.baton.sandbox.page;

import dev.baton.sandbox.workspace.ChangeNotKept;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.Workspace;
import java.util.List;

/** How far each person has read each channel on this page. */
final class ReadMarks {

    private final Workspace workspace;

    ReadMarks(Workspace workspace) {
        this.workspace = workspace;
    }

    void read(Place place, List<Message> messages) {
        if (messages.isEmpty()) {
            return;
        }
        String newest = messages.get(messages.size() - 1).ts();
        try {
            workspace.messages().read(place.viewer().id(), place.channel().id(), newest);
        } catch (ChangeNotKept e) {
            // On a full disk it stays unread, and can still be read.
        }
    }

    /** The ts of the newest message that was read there; empty where nothing was. */
    String newestRead(Place place) {
        return workspace
                .messages()
                .newestRead(place.viewer().id(), place.channel().id());
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
}

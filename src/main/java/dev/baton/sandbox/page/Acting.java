package dev.baton.sandbox.page;

import dev.baton.sandbox.page.typing.Command;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person can do in the workspace. What comes of it shows in the workspace. */
public interface Acting {

    /** What can be typed after a slash. */
    List<Command> commands();

    /**
     * Says something in a channel, or gives a command where the text begins with a slash.
     *
     * @param thread ts of the message in whose thread it is said; null for the channel itself
     * @return a sentence where it could not be done at all
     */
    Optional<String> say(String userId, String channelId, String text, @Nullable String thread);

    /** Why nobody can write in a channel; empty where its members can. */
    Optional<String> closed(Channel channel);

    /**
     * Clicks a button, or chooses something.
     *
     * @param entered what stands in the fields of the message, by their names ({@code block/action})
     * @return a sentence where it could not be done at all
     */
    Optional<String> click(
            String userId, Message message, String blockId, String actionId, Map<String, List<String>> entered);
}

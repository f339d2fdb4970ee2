package dev.baton.sandbox;

import dev.baton.sandbox.app.Manifest;
import dev.baton.sandbox.client.Outcome;
import dev.baton.sandbox.client.Outcome.Problem;
import dev.baton.sandbox.client.PersonActions;
import dev.baton.sandbox.page.Acting;
import dev.baton.sandbox.page.typing.Command;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets the page act as the API for people does. */
final class PageActing implements Acting {

    private final PersonActions actions;
    private final Manifest manifest;

    PageActing(PersonActions actions, Manifest manifest) {
        this.actions = actions;
        this.manifest = manifest;
    }

    @Override
    public List<Command> commands() {
        return manifest.commands().stream()
                .map(command -> new Command(command.name(), command.description(), command.usageHint()))
                .toList();
    }

    @Override
    public Optional<String> say(String userId, String channelId, String text, @Nullable String thread) {
        if (thread == null) {
            return notShown(actions.type(userId, channelId, text));
        }
        return text.startsWith("/")
                ? Optional.of(
                        "Slack takes no commands in a thread. Nothing was sent; give it in the box below the channel.")
                : notShown(actions.say(userId, channelId, text, thread));
    }

    @Override
    public Optional<String> closed(Channel channel) {
        return actions.closed(channel);
    }

    @Override
    public Optional<String> click(
            String userId, Message message, String blockId, String actionId, Map<String, List<String>> entered) {
        return notShown(actions.choose(userId, message, blockId, actionId, entered));
    }

    /** A problem that stands in the channel needs no second telling. */
    private static Optional<String> notShown(Outcome outcome) {
        return Optional.ofNullable(outcome.problem())
                .filter(problem -> outcome.shown().isEmpty())
                .map(Problem::sentence);
    }
}

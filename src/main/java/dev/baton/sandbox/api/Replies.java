package dev.baton.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.sandbox.workspace.Content;
import dev.baton.sandbox.workspace.Draft;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.ReplyAddress;
import dev.baton.sandbox.workspace.Workspace;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What an app answers to a command or a click, at once or later at the {@code response_url}. */
public final class Replies {

    private final Workspace workspace;
    private final Composer composer;

    public Replies(Workspace workspace, Composer composer) {
        this.workspace = workspace;
        this.composer = composer;
    }

    /**
     * Does what the answer says.
     *
     * @param body an object with {@code text}, {@code blocks}, {@code response_type} …
     * @return the message that is now there; empty when one was deleted
     * @throws SlackError if Slack would not take it
     */
    public Optional<Message> give(ReplyAddress address, JsonNode body) {
        String original = address.messageTs();
        if (body.path("delete_original").asBoolean() && original != null) {
            workspace.messages().delete(address.channel(), original);
            return Optional.empty();
        }
        Map<String, JsonNode> arguments = new HashMap<>();
        body.properties().forEach(field -> arguments.put(field.getKey(), field.getValue()));
        Content content = composer.content(new Call(arguments), Composer.MAX_TEXT);
        if (body.path("replace_original").asBoolean() && original != null) {
            return workspace.messages().edit(address.channel(), original, content, false);
        }
        Draft draft = Draft.of(address.channel(), workspace.members().bot().id(), content)
                .inThread(body.path("thread_ts").asText(address.threadTs()));
        boolean forAll = body.path("response_type").asText().equals("in_channel");
        return Optional.of(workspace.messages().post(forAll ? draft : draft.onlyFor(address.user())));
    }
}

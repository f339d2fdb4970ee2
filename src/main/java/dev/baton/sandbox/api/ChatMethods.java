package dev.baton.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.Content;
import dev.baton.sandbox.workspace.Draft;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.Workspace;
import java.util.List;
import java.util.Optional;

/** {@code chat.*} */
final class ChatMethods {

    private final Workspace workspace;
    private final Rooms rooms;
    private final Composer composer;
    private final Pace pace;
    private final MessageShapes shapes;

    ChatMethods(Workspace workspace, Rooms rooms, Composer composer, Pace pace, MessageShapes shapes) {
        this.workspace = workspace;
        this.rooms = rooms;
        this.composer = composer;
        this.pace = pace;
        this.shapes = shapes;
    }

    List<Method> methods() {
        return List.of(
                new Method("chat.postMessage", Pace.SPECIAL, "chat:write", this::post),
                new Method("chat.update", Pace.TIER_3, "chat:write", this::update),
                new Method("chat.postEphemeral", Pace.TIER_4, "chat:write", this::postEphemeral));
    }

    private ObjectNode post(Call call) {
        Channel channel = rooms.postable(call.required("channel"));
        Draft draft = draft(call, channel);
        pace.message(channel.id());
        return posted(workspace.messages().post(draft));
    }

    private ObjectNode update(Call call) {
        Channel channel = rooms.visible(call.required("channel"));
        String ts = call.required("ts");
        Message before = workspace
                .messages()
                .get(channel.id(), ts)
                .filter(message -> !message.isEphemeral())
                .orElseThrow(() -> new SlackError("message_not_found"));
        if (!before.author().equals(rooms.bot())) {
            throw new SlackError("cant_update_message");
        }
        if (channel.archived()) {
            throw new SlackError("is_inactive");
        }
        Content sent = composer.content(call, Composer.MAX_UPDATED_TEXT);
        JsonNode metadata = call.arguments().containsKey("metadata") ? sent.metadata() : before.metadata();
        Content content = new Content(sent.text(), sent.blocks(), metadata);
        // Slack marks an update as edited only where it shows the text itself.
        return workspace
                .messages()
                .edit(channel.id(), ts, content, content.blocks().isEmpty())
                .map(after -> posted(after).put("text", after.text()))
                .orElseThrow(() -> new SlackError("message_not_found"));
    }

    private ObjectNode postEphemeral(Call call) {
        Channel channel = rooms.postable(call.required("channel"));
        String user = call.required("user");
        if (workspace.members().get(user).isEmpty() || !channel.has(user)) {
            throw new SlackError("user_not_in_channel");
        }
        Message message = workspace.messages().post(draft(call, channel).onlyFor(user));
        return ok().put("message_ts", message.ts());
    }

    private Draft draft(Call call, Channel channel) {
        Content content = composer.content(call, Composer.MAX_TEXT);
        Optional<String> thread = call.text("thread_ts");
        thread.ifPresent(ts -> rooms.checkThread(channel, ts));
        return Draft.of(channel.id(), rooms.bot(), content).inThread(thread.orElse(null));
    }

    private ObjectNode posted(Message message) {
        ObjectNode answer = ok().put("channel", message.channel()).put("ts", message.ts());
        answer.set("message", shapes.message(message));
        return answer;
    }

    private static ObjectNode ok() {
        return JsonNodeFactory.instance.objectNode().put("ok", true);
    }
}

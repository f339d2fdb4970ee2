package dev.baton.sandbox.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code conversations.*}, except what was said there. */
final class ConversationMethods {

    private static final int FEW = 100;
    private static final int MANY = 1_000;

    private final Workspace workspace;
    private final Rooms rooms;
    private final Permissions permissions;
    private final Shapes shapes;

    ConversationMethods(Workspace workspace, Rooms rooms, Permissions permissions) {
        this.workspace = workspace;
        this.rooms = rooms;
        this.permissions = permissions;
        this.shapes = new Shapes(workspace);
    }

    List<Method> methods() {
        return List.of(
                new Method("conversations.list", Pace.TIER_2, "", this::list),
                new Method("conversations.info", Pace.TIER_3, "", this::info),
                new Method("conversations.members", Pace.TIER_4, "", this::members),
                new Method("conversations.open", Pace.TIER_3, "im:write", this::open));
    }

    private ObjectNode list(Call call) {
        Set<String> types = Set.of(call.text("types").orElse("public_channel").split("\\s*,\\s*"));
        for (String type : types) {
            permissions.need(kind(type), "read");
        }
        List<Channel> all = workspace.channels().all().stream()
                .filter(channel -> types.stream().anyMatch(type -> kind(type) == channel.kind()))
                .filter(channel -> channel.kind() == Channel.Kind.PUBLIC || channel.has(rooms.bot()))
                .filter(channel -> !(call.flag("exclude_archived") && channel.archived()))
                .toList();
        return Page.of(all, Channel::id, call.text("cursor"), call.limit(FEW, MANY))
                .answer("channels", channel -> shapes.channel(channel, rooms.bot()));
    }

    private static Channel.Kind kind(String type) {
        return switch (type) {
            case "public_channel" -> Channel.Kind.PUBLIC;
            case "private_channel" -> Channel.Kind.PRIVATE;
            case "im" -> Channel.Kind.DIRECT;
            default -> throw new SlackError("invalid_types");
        };
    }

    private ObjectNode info(Call call) {
        Channel channel = rooms.askedAbout(call);
        ObjectNode json = shapes.channel(channel, rooms.bot());
        if (!call.flag("include_num_members")) {
            json.remove("num_members");
        }
        return ok().set("channel", json);
    }

    private ObjectNode members(Call call) {
        List<String> all = rooms.askedAbout(call).members();
        return Page.of(all, id -> id, call.text("cursor"), call.limit(FEW, MANY))
                .answer("members", TextNode::valueOf);
    }

    private ObjectNode open(Call call) {
        Optional<String> known = call.text("channel");
        if (known.isPresent()) {
            return opened(call, rooms.joined(known.get()), true);
        }
        String users = call.required("users");
        if (users.contains(",")) {
            throw new SlackError("too_many_users");
        }
        User person = workspace.members().get(users).orElseThrow(() -> new SlackError("user_not_found"));
        boolean wasOpen = workspace.channels().of(person.id()).stream()
                .anyMatch(channel -> channel.isDirect() && channel.name().equals(person.id()));
        return opened(call, rooms.direct(person), wasOpen);
    }

    private ObjectNode opened(Call call, Channel channel, boolean wasOpen) {
        ObjectNode answer = ok().put("no_op", wasOpen).put("already_open", wasOpen);
        ObjectNode id = JsonNodeFactory.instance.objectNode().put("id", channel.id());
        return answer.set("channel", call.flag("return_im") ? shapes.channel(channel, rooms.bot()) : id);
    }

    private static ObjectNode ok() {
        return JsonNodeFactory.instance.objectNode().put("ok", true);
    }
}

package dev.baton.sandbox.client;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.api.MessageShapes;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.Workspace;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * {@code /sandbox/…}: act and look as any person, for tests and for curl. People and channels by id or by name; a
 * channel named {@code @baton} is the person's direct messages with the bot.
 */
public final class ActionServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Workspace workspace;
    private final transient PersonActions actions;
    private final transient ShortcutActions shortcuts;
    private final transient MessageShapes shapes;

    public ActionServlet(Workspace workspace, PersonActions actions, ShortcutActions shortcuts, MessageShapes shapes) {
        this.shortcuts = shortcuts;
        this.workspace = workspace;
        this.actions = actions;
        this.shapes = shapes;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentType("application/json;charset=utf-8");
        try {
            response.getWriter().print(answer(request));
        } catch (Refused e) {
            response.setStatus(e.status());
            response.getWriter().print(json(e.outcome()));
        }
    }

    private ObjectNode answer(HttpServletRequest request) throws Refused {
        String path = request.getMethod() + " " + request.getPathInfo();
        if (path.startsWith("GET /channels/")) {
            return seen(request, path.substring("GET /channels/".length()));
        }
        Outcome outcome =
                switch (path) {
                    case "POST /command" -> actions.command(user(request), channel(request), typed(request));
                    case "POST /message" ->
                        actions.say(
                                user(request),
                                channel(request),
                                Asked.parameter(request, "text"),
                                request.getParameter("thread_ts"));
                    case "POST /shortcut" -> shortcut(request);
                    case "POST /click" ->
                        actions.click(
                                user(request),
                                channel(request),
                                Asked.parameter(request, "ts"),
                                Asked.parameter(request, "action_id"),
                                request.getParameter("value"));
                    default ->
                        throw Refused.notFound(
                                "POST /sandbox/command, /sandbox/click, /sandbox/message or /sandbox/shortcut, GET /sandbox/channels/{channel},"
                                        + " /sandbox/modal or /sandbox/home.");
                };
        return json(outcome);
    }

    /** With a {@code ts} it is one of that message, else one that is to be had everywhere. */
    private Outcome shortcut(HttpServletRequest request) throws Refused {
        String callbackId = Asked.parameter(request, "callback_id");
        String ts = request.getParameter("ts");
        return ts == null
                ? shortcuts.use(user(request), callbackId)
                : shortcuts.use(user(request), channel(request), ts, callbackId);
    }

    private ObjectNode seen(HttpServletRequest request, String channelName) throws Refused {
        String user = user(request);
        Channel channel = channel(channelName, user);
        if (!channel.has(user)) {
            throw new Refused("not_in_channel", "That person is not in this channel.");
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("ok", true);
        answer.put("channel", channel.id()).put("name", channel.name());
        ArrayNode messages = answer.putArray("messages");
        workspace.messages().seenBy(user, channel.id()).forEach(message -> messages.add(json(message)));
        return answer;
    }

    private ObjectNode json(Outcome outcome) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        outcome.tellIn(answer);
        ArrayNode shown = answer.putArray("shown");
        outcome.shown().forEach(message -> shown.add(json(message)));
        return answer;
    }

    private ObjectNode json(Message message) {
        return shapes.message(message).put("is_ephemeral", message.isEphemeral());
    }

    private String user(HttpServletRequest request) throws Refused {
        return Asked.user(workspace, request).id();
    }

    private String channel(HttpServletRequest request) throws Refused {
        return channel(Asked.parameter(request, "channel"), user(request)).id();
    }

    private Channel channel(String wanted, String userId) throws Refused {
        if (wanted.startsWith("@")) {
            User user = workspace.members().get(userId).orElseThrow();
            return workspace.channels().direct(user);
        }
        return workspace
                .channels()
                .find(wanted)
                .orElseThrow(() -> new Refused("channel_not_found", "There is no channel called " + wanted + " here."));
    }

    /** What follows a command may be nothing at all. */
    private static String typed(HttpServletRequest request) throws Refused {
        String text = request.getParameter("text");
        return text != null && text.isBlank() ? "" : Asked.parameter(request, "text");
    }
}

package dev.baton.sandbox.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.baton.sandbox.api.Replies;
import dev.baton.sandbox.api.SlackError;
import dev.baton.sandbox.app.AppDoor;
import dev.baton.sandbox.app.AppDoor.Answer;
import dev.baton.sandbox.app.Manifest;
import dev.baton.sandbox.app.NoAnswer;
import dev.baton.sandbox.blockkit.Acted;
import dev.baton.sandbox.blockkit.Blocks;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.Content;
import dev.baton.sandbox.workspace.Draft;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.ReplyAddress;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.Workspace;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What a person can do in the workspace. Each action waits for the app's first answer, 3 seconds at most. */
public final class PersonActions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Workspace workspace;
    private final Manifest manifest;
    private final AppDoor app;
    private final Handing handing;
    private final Replies replies;
    private final Overhearing overhearing;

    public PersonActions(Workspace workspace, Manifest manifest, AppDoor app, Handing handing, Replies replies) {
        this.workspace = workspace;
        this.manifest = manifest;
        this.app = app;
        this.handing = handing;
        this.replies = replies;
        this.overhearing = new Overhearing(workspace, manifest, app);
    }

    /**
     * Whatever someone types into the box below a channel: a command where it begins with a slash, else a message.
     */
    public Outcome type(String userId, String channelId, String line) {
        return line.startsWith("/") ? command(userId, channelId, line) : say(userId, channelId, line, null);
    }

    /** Why nobody can write in a channel; empty where its members can. */
    public Optional<String> closed(Channel channel) {
        return channel.isDirect() && !manifest.messages()
                ? Optional.of("Sending messages to this app has been turned off.")
                : Optional.empty();
    }

    /**
     * Says something in a channel. The app is told where that is for it.
     *
     * @param threadTs the message in whose thread it is said; null for the channel itself
     */
    public Outcome say(String userId, String channelId, String text, @Nullable String threadTs) {
        try {
            Place place = Place.of(workspace, userId, channelId);
            TypedLength.check(text);
            if (text.isBlank()) {
                throw new Refused("no_text", "There is nothing to send.");
            }
            Optional<String> closed = closed(place.channel());
            if (closed.isPresent()) {
                throw new Refused("messages_tab_disabled", closed.get());
            }
            if (threadTs != null) {
                checkThread(channelId, threadTs);
            }
            Content content = Content.of(new Escaping(workspace).said(text));
            Message said = workspace
                    .messages()
                    .post(Draft.of(channelId, place.user().id(), content).inThread(threadTs));
            overhearing.said(place.channel(), said);
            return Outcome.done(List.of(said));
        } catch (Refused e) {
            return e.outcome();
        }
    }

    private void checkThread(String channelId, String ts) throws Refused {
        boolean there = workspace
                .messages()
                .get(channelId, ts)
                .filter(Message::beginsThread)
                .isPresent();
        if (!there) {
            throw new Refused("thread_not_found", "There is no such thread. Nothing was sent.");
        }
    }

    /**
     * Gives a command.
     *
     * @param line as typed, such as {@code /lead claim 109}; without a slash it is the text of the app's first command
     */
    public Outcome command(String userId, String channelId, String line) {
        try {
            Place place = Place.of(workspace, userId, channelId);
            TypedLength.check(line);
            String whole = line.startsWith("/") || manifest.commands().isEmpty()
                    ? line.strip()
                    : manifest.commands().get(0).name() + " " + line.strip();
            String[] parts = whole.split("\\s+", 2);
            Manifest.Command command = manifest.command(parts[0])
                    .orElseThrow(() -> new Refused(
                            "unknown_command", parts[0] + " is not a command in this workspace. Nothing was sent."));
            Escaping escaping = new Escaping(workspace);
            String typed = parts.length > 1 ? parts[1] : "";
            String text = command.escape() ? escaping.full(typed) : escaping.plain(typed);
            return send(place, command.name(), escaping.full(whole), text);
        } catch (Refused e) {
            return e.outcome();
        }
    }

    private Outcome send(Place place, String name, String whole, String text) {
        ReplyAddress address = workspace
                .replyAddresses()
                .make(place.channel().id(), place.user().id(), null);
        try {
            Answer answer = app.tell(handing.payloads().command(place, name, text, handing.handles(address)));
            return answer.body().isBlank() ? Outcome.done(List.of()) : show(place, whole, address, answer);
        } catch (NoAnswer e) {
            return failed(place, "`" + name + "` did not respond (" + e.code() + "). " + e.getMessage(), e.code());
        } catch (SlackError | JsonProcessingException e) {
            String code = e instanceof SlackError error ? String.valueOf(error.getMessage()) : "invalid_payload";
            return failed(place, "`" + name + "` failed: its answer was not understood (" + code + ").", code);
        }
    }

    private Outcome show(Place place, String whole, ReplyAddress address, Answer answer)
            throws JsonProcessingException {
        JsonNode body = answer.json()
                ? JSON.readTree(answer.body())
                : JsonNodeFactory.instance.objectNode().put("text", answer.body());
        List<Message> shown = new ArrayList<>();
        if (body.path("response_type").asText().equals("in_channel")) {
            shown.add(workspace
                    .messages()
                    .post(Draft.of(place.channel().id(), place.user().id(), Content.of(whole))));
        }
        replies.give(address, body).ifPresent(shown::add);
        return Outcome.done(shown);
    }

    /**
     * Clicks a button, or chooses from a menu.
     *
     * @param which as {@link Blocks#button} has it
     */
    public Outcome click(String userId, String channelId, String ts, String actionId, @Nullable String which) {
        return act(
                userId,
                channelId,
                ts,
                Map.of(),
                (user, message) -> Blocks.button(message.blocks(), actionId, which)
                        .flatMap(button -> Acted.in(
                                message.blocks(),
                                button.blockId(),
                                actionId,
                                button.entered(),
                                ZoneId.of(user.zone()))));
    }

    /**
     * Presses or chooses something in a message.
     *
     * @param entered what stands in the message's fields, by their names ({@code block/action})
     */
    public Outcome choose(
            String userId, Message message, String blockId, String actionId, Map<String, List<String>> entered) {
        return act(
                userId,
                message.channel(),
                message.ts(),
                entered,
                (user, found) -> Acted.in(
                        handing.offered()
                                .in(
                                        Suggestions.surface(userId, found),
                                        found.blocks(),
                                        JsonNodeFactory.instance.objectNode()),
                        blockId,
                        actionId,
                        entered,
                        ZoneId.of(user.zone())));
    }

    private Outcome act(
            String userId,
            String channelId,
            String ts,
            Map<String, List<String>> entered,
            BiFunction<User, Message, Optional<Acted>> deed) {
        try {
            Place place = Place.of(workspace, userId, channelId);
            TypedLength.check(entered);
            Message message = place.message(workspace, ts);
            Acted acted = deed.apply(place.user(), message)
                    .orElseThrow(() -> new Refused("action_not_found", "That button is gone. Nothing was sent."));
            if (!manifest.interactive()) {
                throw new Refused("not_interactive", "The app's manifest does not turn interactivity on.");
            }
            ReplyAddress address = workspace.replyAddresses().make(channelId, userId, message);
            return send(place, message, acted, address);
        } catch (Refused e) {
            return e.outcome();
        }
    }

    private Outcome send(Place place, Message message, Acted acted, ReplyAddress address) {
        try {
            app.tell(handing.payloads().click(place, message, acted, handing.now(), handing.handles(address)));
            return Outcome.done(List.of());
        } catch (NoAnswer e) {
            String label = acted.action()
                    .path("text")
                    .path("text")
                    .asText(acted.action().path("action_id").asText());
            return failed(
                    place,
                    "The click on “" + label + "” did not arrive (" + e.code() + "). " + e.getMessage(),
                    e.code());
        }
    }

    private Outcome failed(Place place, String sentence, String code) {
        Draft note = Draft.of(place.channel().id(), User.SLACKBOT.id(), Content.of(sentence))
                .onlyFor(place.user().id());
        return new Outcome(
                new Outcome.Problem(code, sentence),
                List.of(workspace.messages().post(note)));
    }
}

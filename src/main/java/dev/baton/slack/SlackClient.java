package dev.baton.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.model.ConversationType;
import com.slack.api.model.Message.Metadata;
import com.slack.api.model.User;
import com.slack.api.model.view.View;
import com.slack.api.webhook.WebhookResponse;
import dev.baton.lead.UserId;
import dev.baton.outbox.Delivery.Posted;
import dev.baton.outbox.OutboxItem;
import dev.baton.slack.card.Message;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The only door to Slack's API. Nothing here throws for what Slack says or does; it is all in the answer. */
public final class SlackClient implements ViewCalls {

    private static final Logger LOG = LoggerFactory.getLogger(SlackClient.class);

    /** Names the metadata by which a message of ours is recognised. */
    static final String EVENT_TYPE = "baton_item";

    private final Slack slack;
    private final SlackCalls calls;
    private final Pace pace;
    private final MessageLookup lookup;

    /** @param clock real time */
    public SlackClient(SlackConnection connection, Clock clock) {
        this.slack = connection.slack();
        this.pace = new Pace(clock);
        this.calls = new SlackCalls(connection.methods(), pace);
        this.lookup = new MessageLookup(calls, clock);
    }

    /** For what people say to Baton. */
    Replies replies() {
        return new SlackReplies(calls, pace);
    }

    /**
     * @param itemId   goes along as metadata, to find the message again
     * @param threadTs the message to answer to; null for a message of its own
     */
    public Answer<Posted> postMessage(String channelId, Message message, long itemId, @Nullable String threadTs) {
        Duration wait = pace.takeMessage(channelId);
        if (!wait.isZero()) {
            return new Answer.Not<>(new Failure.Wait(wait));
        }
        return calls.ask(
                        ApiMethod.CHAT_POST_MESSAGE,
                        methods -> methods.chatPostMessage(request -> request.channel(channelId)
                                .threadTs(threadTs)
                                .text(message.text())
                                .blocks(message.blocks())
                                .metadata(metadata(itemId))
                                .unfurlLinks(false)
                                .unfurlMedia(false)),
                        told -> pace.holdMessages(channelId, told))
                .map(posted -> new Posted(channelId, posted.getTs()));
    }

    /** Puts the message in the place of one that was posted before. */
    public Answer<Posted> updateMessage(Posted old, Message message, long itemId) {
        return calls.ask(
                        ApiMethod.CHAT_UPDATE,
                        methods -> methods.chatUpdate(request -> request.channel(old.channelId())
                                .ts(old.ts())
                                .text(message.text())
                                .blocks(message.blocks())
                                .metadata(metadata(itemId))))
                .map(updated -> old);
    }

    /** The id of the channel in which the bot and this person are alone. */
    public Answer<String> openDirectMessage(UserId user) {
        return calls.ask(
                        ApiMethod.CONVERSATIONS_OPEN,
                        methods -> methods.conversationsOpen(request -> request.users(List.of(user.value()))))
                .map(opened -> opened.getChannel().getId());
    }

    /** Tells whoever clicked, and nobody else; leaves the message they clicked on alone. Best effort: a failure is only logged. */
    public void respond(String responseUrl, Message message) {
        ActionResponse response = ActionResponse.builder()
                .responseType("ephemeral")
                .replaceOriginal(false)
                .text(message.text())
                .blocks(message.blocks())
                .build();
        try {
            WebhookResponse answer = new ActionResponseSender(slack).send(responseUrl, response);
            if (answer.getCode() != 200) {
                LOG.warn("Slack did not take a private answer: HTTP {}", answer.getCode());
            }
        } catch (IOException | RuntimeException broken) {
            LOG.warn("A private answer could not be sent: {}", broken.getClass().getSimpleName());
        }
    }

    @Override
    public Answer<String> openView(String triggerId, View view) {
        return calls.ask(
                        ApiMethod.VIEWS_OPEN,
                        methods -> methods.viewsOpen(
                                request -> request.triggerId(triggerId).view(view)))
                .map(opened -> opened.getView().getId());
    }

    /** Shows it on somebody's home tab; the answer is its id. */
    public Answer<String> publishHome(UserId user, View view) {
        return calls.ask(
                        ApiMethod.VIEWS_PUBLISH,
                        methods -> methods.viewsPublish(
                                request -> request.userId(user.value()).view(view)))
                .map(published -> published.getView().getId());
    }

    @Override
    public Answer<String> pushView(String triggerId, View view) {
        return calls.ask(
                        ApiMethod.VIEWS_PUSH,
                        methods -> methods.viewsPush(
                                request -> request.triggerId(triggerId).view(view)))
                .map(pushed -> pushed.getView().getId());
    }

    @Override
    public Answer<String> updateView(String viewId, String hash, View view) {
        return calls.ask(
                        ApiMethod.VIEWS_UPDATE,
                        methods -> methods.viewsUpdate(
                                request -> request.viewId(viewId).hash(hash).view(view)))
                .map(updated -> updated.getView().getId());
    }

    /**
     * The message that carries this item's id, in the channel or in the thread under one of its messages. Empty only when it
     * is certain that it is not there and will not come.
     */
    public Answer<Optional<Posted>> findEarlier(
            String channelId, @Nullable String threadTs, long itemId, OutboxItem.Doubt doubt) {
        return lookup.find(new MessageLookup.Sought(channelId, threadTs, itemId, doubt));
    }

    public Answer<User> user(UserId user) {
        return calls.ask(ApiMethod.USERS_INFO, methods -> methods.usersInfo(request -> request.user(user.value())))
                .map(found -> found.getUser());
    }

    public Answer<User> userByEmail(String email) {
        return calls.ask(
                        ApiMethod.USERS_LOOKUP_BY_EMAIL,
                        methods -> methods.usersLookupByEmail(request -> request.email(email)))
                .map(found -> found.getUser());
    }

    /** Ids of the people in a user group ({@code S…}). */
    public Answer<List<String>> usersOfGroup(String groupId) {
        return calls.ask(
                        ApiMethod.USERGROUPS_USERS_LIST,
                        methods -> methods.usergroupsUsersList(request -> request.usergroup(groupId)))
                .map(group -> group.getUsers());
    }

    /**
     * A page of the channels that the bot can see and that are not archived.
     *
     * @param cursor empty for the first page
     */
    public Answer<ChannelPage> channels(String cursor) {
        return calls.ask(
                        ApiMethod.CONVERSATIONS_LIST,
                        methods -> methods.conversationsList(request -> request.excludeArchived(true)
                                .types(List.of(ConversationType.PUBLIC_CHANNEL, ConversationType.PRIVATE_CHANNEL))
                                .limit(1_000)
                                .cursor(cursor)))
                .map(list -> new ChannelPage(
                        list.getChannels().stream().map(SeenChannel::of).toList(),
                        Cursor.after(list.getResponseMetadata())));
    }

    /** @param next cursor of the next page; empty after the last */
    public record ChannelPage(List<SeenChannel> channels, String next) {}

    /** One channel; refused where the bot may not see it. */
    public Answer<SeenChannel> channel(String channelId) {
        return calls.ask(
                        ApiMethod.CONVERSATIONS_INFO,
                        methods -> methods.conversationsInfo(request -> request.channel(channelId)))
                .map(found -> SeenChannel.of(found.getChannel()));
    }

    /** Posts something that nobody owes: best effort, and what came of it is for whoever asked for it. The answer is its ts. */
    public Answer<String> say(String channelId, Message message) {
        return calls.ask(
                        ApiMethod.CHAT_POST_MESSAGE,
                        methods -> methods.chatPostMessage(request -> request.channel(channelId)
                                .text(message.text())
                                .blocks(message.blocks())
                                .unfurlLinks(false)
                                .unfurlMedia(false)))
                .map(posted -> posted.getTs());
    }

    /** Sends a file there; the answer is its id. */
    public Answer<String> sendFile(String channelId, String name, byte[] bytes, String comment) {
        return new FileSending(calls, slack).send(channelId, name, bytes, comment);
    }

    /** A page of the people in a channel; the cursor as for {@link #channels}. */
    public Answer<MemberPage> members(String channelId, String cursor) {
        return calls.ask(
                        ApiMethod.CONVERSATIONS_MEMBERS,
                        methods -> methods.conversationsMembers(request ->
                                request.channel(channelId).limit(1_000).cursor(cursor)))
                .map(list -> new MemberPage(list.getMembers(), Cursor.after(list.getResponseMetadata())));
    }

    /** @param next cursor of the next page; empty after the last */
    public record MemberPage(List<String> members, String next) {}

    /** The bot's own user id: whether the token works at all. */
    public Answer<String> authTest() {
        return calls.ask(ApiMethod.AUTH_TEST, methods -> methods.authTest(request -> request))
                .map(bot -> bot.getUserId());
    }

    private static Metadata metadata(long itemId) {
        return Metadata.builder()
                .eventType(EVENT_TYPE)
                .eventPayload(Map.of("item", itemId))
                .build();
    }
}

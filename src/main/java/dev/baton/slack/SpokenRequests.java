package dev.baton.slack;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import dev.baton.slack.command.Asker;
import dev.baton.slack.command.LeadCommand;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What people say to Baton: where they mention it, and in its direct messages. It is acknowledged first and answered after.
 * What bots say, Baton itself among them, and what was changed later is nobody's question.
 */
public final class SpokenRequests {

    private static final Logger LOG = LoggerFactory.getLogger(SpokenRequests.class);
    private static final int LONGEST_ID = 100;

    private final LeadCommand command;
    private final Replies replies;
    private final LaterAnswers later;
    private final SeenEvents seen = new SeenEvents();

    public SpokenRequests(LeadCommand command, SlackClient client, LaterAnswers later) {
        this(command, client.replies(), later);
    }

    SpokenRequests(LeadCommand command, Replies replies, LaterAnswers later) {
        this.command = command;
        this.replies = replies;
        this.later = later;
    }

    /** Somebody mentioned Baton; in a direct message that is a message like any other. */
    Response mentioned(EventsApiPayload<AppMentionEvent> payload) {
        AppMentionEvent event = payload.getEvent();
        boolean asks = event.getBotId() == null && event.getSubtype() == null && event.getEdited() == null;
        String channel = Objects.requireNonNullElse(event.getChannel(), "");
        return asks && !channel.isEmpty() && !channel.startsWith("D")
                ? heard(payload, event.getUser(), event.getText(), channel, event.getThreadTs())
                : Response.ok();
    }

    /** Somebody wrote a message that Baton can see. */
    Response written(EventsApiPayload<MessageEvent> payload) {
        MessageEvent event = payload.getEvent();
        boolean asks = event.getBotId() == null && event.getEdited() == null && "im".equals(event.getChannelType());
        return asks && event.getChannel() != null
                ? heard(payload, event.getUser(), event.getText(), event.getChannel(), event.getThreadTs())
                : Response.ok();
    }

    private Response heard(
            EventsApiPayload<?> payload,
            @Nullable String user,
            @Nullable String text,
            String channel,
            @Nullable String threadTs) {
        String id = payload.getEventId();
        String bot = bot(payload);
        if (user == null || user.isBlank() || user.equals(bot) || id == null || id.length() > LONGEST_ID) {
            return Response.ok();
        }
        if (!seen.isNew(id)) {
            return Response.ok();
        }
        Asker asker = new Asker(new UserId(user), "slack:event:" + id);
        Said said = new Said(channel, asker.user(), threadTs, channel.startsWith("D"));
        String question = withoutMention(Objects.requireNonNullElse(text, ""), bot);
        return new Followed(() -> later.run(() -> replies.reply(said, answer(asker, question))));
    }

    private Message answer(Asker asker, String question) {
        try {
            return command.say(asker, question);
        } catch (RuntimeException failed) {
            LOG.error("A question in plain words could not be answered", failed);
            return CaughtFailures.SORRY;
        }
    }

    /** Whose the mention is that is no part of the question; null where Slack did not say. */
    private static @Nullable String bot(EventsApiPayload<?> payload) {
        List<Authorization> authorizations = payload.getAuthorizations();
        return authorizations == null || authorizations.isEmpty()
                ? null
                : authorizations.get(0).getUserId();
    }

    private static String withoutMention(String text, @Nullable String bot) {
        return bot == null
                ? text.replaceFirst("^\\s*<@[^<>]{1,100}>", " ")
                : text.replace("<@" + bot + ">", " ").replaceAll("<@" + Pattern.quote(bot) + "\\|[^<>]*>", " ");
    }
}

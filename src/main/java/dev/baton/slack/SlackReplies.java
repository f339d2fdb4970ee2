package dev.baton.slack;

import com.slack.api.methods.SlackApiTextResponse;
import dev.baton.slack.card.Message;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replies through Slack's API: in a direct message by a message, elsewhere by one that only the asker sees. Where Slack does
 * not take that, it goes to them directly. It is best effort: nothing was moved, and they can ask again.
 */
final class SlackReplies implements Replies {

    private static final Logger LOG = LoggerFactory.getLogger(SlackReplies.class);

    private final SlackCalls calls;
    private final Pace pace;

    SlackReplies(SlackCalls calls, Pace pace) {
        this.calls = calls;
        this.pace = pace;
    }

    @Override
    public void reply(Said to, Message message) {
        Answer<?> sent = to.direct() ? posted(to.channel(), to, message) : shown(to, message);
        if (!to.direct() && sent instanceof Answer.Not<?> not && not.why() instanceof Failure.Refused) {
            sent = opened(to).then(direct -> posted(direct, new Said(direct, to.by(), null, true), message));
        }
        if (sent instanceof Answer.Not<?> not) {
            LOG.warn("Slack did not take an answer to a question: {}", not.why().code());
        }
    }

    private Answer<SlackApiTextResponse> shown(Said to, Message message) {
        return PatientCalls.patiently(() -> calls.ask(
                        ApiMethod.CHAT_POST_EPHEMERAL,
                        methods -> methods.chatPostEphemeral(request -> request.channel(to.channel())
                                .user(to.by().value())
                                .threadTs(to.threadTs())
                                .text(message.text())
                                .blocks(message.blocks()))))
                .map(shown -> shown);
    }

    private Answer<String> opened(Said to) {
        return PatientCalls.patiently(() -> calls.ask(
                        ApiMethod.CONVERSATIONS_OPEN,
                        methods -> methods.conversationsOpen(
                                request -> request.users(List.of(to.by().value())))))
                .map(opened -> opened.getChannel().getId());
    }

    private Answer<SlackApiTextResponse> posted(String channel, Said to, Message message) {
        return PatientCalls.patiently(() -> {
            Duration wait = pace.takeMessage(channel);
            if (!wait.isZero()) {
                return new Answer.Not<>(new Failure.Wait(wait));
            }
            return calls.ask(
                            ApiMethod.CHAT_POST_MESSAGE,
                            methods -> methods.chatPostMessage(request -> request.channel(channel)
                                    .threadTs(to.threadTs())
                                    .text(message.text())
                                    .blocks(message.blocks())
                                    .unfurlLinks(false)
                                    .unfurlMedia(false)),
                            told -> pace.holdMessages(channel, told))
                    .map(posted -> posted);
        });
    }
}

package dev.baton.slack;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import dev.baton.slack.card.Message;
import org.jspecify.annotations.Nullable;

/**
 * Says yes to a request and gets a private answer to whoever made it: a command's answer is the body of the
 * acknowledgement itself, a click's follows once that has left.
 */
final class Acknowledgement {

    private final LaterAnswers later;

    Acknowledgement(LaterAnswers later) {
        this.later = later;
    }

    Response telling(Request<?> request, Message message) {
        if (request instanceof SlashCommandRequest command) {
            return command.getContext().ack(ephemeral(message));
        }
        if (request instanceof BlockActionRequest click) {
            return new ToBeFollowed(click.getPayload().getResponseUrl(), message);
        }
        return Response.ok();
    }

    /** To be called when the acknowledgement is on its way to Slack. */
    void followUp(Response sent) {
        if (sent instanceof ToBeFollowed bare) {
            later.send(bare.responseUrl, bare.answer);
        }
    }

    /** A bare yes; Bolt hands it on as it is. */
    private static final class ToBeFollowed extends Response {
        private final @Nullable String responseUrl;
        private final Message answer;

        ToBeFollowed(@Nullable String responseUrl, Message answer) {
            setStatusCode(200);
            this.responseUrl = responseUrl;
            this.answer = answer;
        }
    }

    private static SlashCommandResponse ephemeral(Message message) {
        return SlashCommandResponse.builder()
                .responseType("ephemeral")
                .text(message.text())
                .blocks(message.blocks().isEmpty() ? null : message.blocks())
                .build();
    }
}

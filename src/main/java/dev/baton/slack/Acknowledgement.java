package dev.baton.slack;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import dev.baton.slack.card.Message;

/**
 * Says yes to a request and gets a private answer to whoever made it: a command's answer is the body of the
 * acknowledgement itself, a click's follows it.
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
            later.send(click.getPayload().getResponseUrl(), message);
        }
        return Response.ok();
    }

    private static SlashCommandResponse ephemeral(Message message) {
        return SlashCommandResponse.builder()
                .responseType("ephemeral")
                .text(message.text())
                .blocks(message.blocks().isEmpty() ? null : message.blocks())
                .build();
    }
}

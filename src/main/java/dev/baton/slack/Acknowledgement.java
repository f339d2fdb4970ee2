package dev.baton.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import dev.baton.slack.card.Message;
import dev.baton.slack.modal.Submitted;
import dev.baton.slack.modal.Views;

/**
 * Says yes to a request and gets a private answer to whoever made it: a command's answer is the body of the
 * acknowledgement itself, and so is what a form's sender has to mend; a click's follows once that has left.
 */
public final class Acknowledgement {

    private final LaterAnswers later;
    private final LaterViews views;
    private final HomeRequests home;
    private final SeenCards cards;
    private final SubmissionAnswers submissions;

    public Acknowledgement(
            LaterAnswers later, LaterViews views, HomeRequests home, SeenCards cards, PlainSentences plain) {
        this.later = later;
        this.views = views;
        this.home = home;
        this.cards = cards;
        this.submissions = new SubmissionAnswers(later, views, plain);
    }

    Response telling(Request<?> request, Message message) {
        if (request instanceof SlashCommandRequest command) {
            return command.getContext().ack(ephemeral(message));
        }
        if (request instanceof ViewSubmissionRequest form) {
            return submissions.refusing(form, message);
        }
        if (request instanceof BlockActionRequest click) {
            return new Followed(() -> tell(click, message));
        }
        if (request instanceof MessageShortcutRequest shortcut) {
            String trigger = shortcut.getPayload().getTriggerId();
            return new Followed(
                    () -> views.open(trigger, shortcut.getPayload().getResponseUrl(), Views.saying(message)));
        }
        if (request instanceof GlobalShortcutRequest shortcut) {
            String trigger = shortcut.getPayload().getTriggerId();
            return new Followed(() -> views.open(trigger, null, Views.saying(message)));
        }
        return Response.ok();
    }

    Response telling(ViewSubmissionRequest form, Submitted submitted) {
        return submissions.telling(form, submitted);
    }

    /** To be called when the acknowledgement is on its way to Slack. */
    void followUp(Response sent) {
        if (sent instanceof Followed yes) {
            yes.next().run();
        }
    }

    /** In a modal there is no channel to answer in, so the answer goes on top of it. */
    private void tell(BlockActionRequest request, Message message) {
        BlockActionPayload click = request.getPayload();
        if (HomeRequests.isHome(click.getView())) {
            home.tell(request, message);
        } else if (click.getView() == null) {
            later.send(click.getResponseUrl(), message);
            cards.pressed(request);
        } else {
            views.push(click.getTriggerId(), Views.saying(message));
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

package dev.baton.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import dev.baton.lead.UserId;
import dev.baton.slack.card.AskButtons;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.command.Kept;
import dev.baton.slack.command.KeptAnswers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The buttons that show an answer to a channel or send it as a file. Slack is called once the press is acknowledged. */
public final class Errands {

    private static final String NOT_IN_CHANNEL = "not_in_channel";

    private final KeptAnswers answers;
    private final SlackClient client;
    private final LaterAnswers later;
    private final boolean allowOutsiders;

    /** @param allowOutsiders whether a channel may be shared with another organisation */
    public Errands(KeptAnswers answers, SlackClient client, LaterAnswers later, boolean allowOutsiders) {
        this.answers = answers;
        this.client = client;
        this.later = later;
        this.allowOutsiders = allowOutsiders;
    }

    Set<String> actions() {
        return Set.of(AskButtons.CSV, AskButtons.SHARE);
    }

    Response run(BlockActionRequest request) {
        Press press = new Press(request);
        BlockActionPayload click = request.getPayload();
        String channel = click.getChannel() == null ? "" : click.getChannel().getId();
        return new Followed(() -> later.send(
                click.getResponseUrl(),
                () -> press.action().equals(AskButtons.SHARE) ? share(press, channel) : send(press)));
    }

    private Message share(Press press, String channel) {
        Answer<SeenChannel> room =
                channel.isEmpty() ? new Answer.Not<>(new Failure.Refused(NOT_IN_CHANNEL)) : client.channel(channel);
        if (room instanceof Answer.Ok<SeenChannel> ok && ok.value().shared() && !allowOutsiders) {
            return says("People from another organisation read along here, so nothing was posted.");
        }
        Kept kept = answers.shared(press.asker(), press.line(), channel);
        if (kept instanceof Kept.Shared shared) {
            Answer<String> posted = room.then(seen -> client.say(channel, shared.message()));
            return posted instanceof Answer.Not<String> not ? notPosted(not.why()) : says("It is posted here.");
        }
        return says(((Kept.Refused) kept).sentence());
    }

    private Message send(Press press) {
        UserId person = press.asker().user();
        Kept kept = answers.file(press.asker(), press.line());
        if (kept instanceof Kept.File file) {
            byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
            Answer<String> sent = client.openDirectMessage(person)
                    .then(room -> client.sendFile(room, file.name(), bytes, Mrkdwn.escape(file.told())));
            return sent instanceof Answer.Not<String> not
                    ? says("Slack did not take the file (`" + not.why().code()
                            + "`). Press the button again in a minute.")
                    : says("The file is in our direct messages: " + Mrkdwn.escape(file.told()) + ".");
        }
        return says(((Kept.Refused) kept).sentence());
    }

    private static Message notPosted(Failure why) {
        boolean notThere = Set.of(NOT_IN_CHANNEL, "channel_not_found").contains(why.code());
        return says(
                notThere
                        ? "I am not in this channel, so nothing was posted. Type `/invite @Baton` in it, and press again."
                        : "Slack did not take it (`" + why.code()
                                + "`), so it may not be posted. Look, and press again.");
    }

    private static Message says(String sentence) {
        return new Message(sentence, List.of());
    }
}

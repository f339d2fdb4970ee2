package dev.baton.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.handler.UnmatchedRequestHandler;
import com.slack.api.bolt.middleware.builtin.SSLCheck;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import dev.baton.slack.command.Asker;
import dev.baton.slack.command.LeadCommand;
import java.util.List;

/** Which of Slack's requests goes where, in Bolt's words. Bolt itself never calls Slack here. */
public final class SlackApp {

    private static final Message UNKNOWN = new Message(
            "I do not know that command or button, so nothing was done. It may belong to another version of Baton;"
                    + " `/lead help` lists what I answer.",
            List.of());

    private final Acknowledgement acknowledgement;
    private final App bolt;

    /** @param slack the one client of the process; only its threads and settings are looked at */
    public SlackApp(Slack slack, LeadCommand lead, Buttons buttons, LaterAnswers later) {
        this.acknowledgement = new Acknowledgement(later);
        this.bolt = new App(
                config(slack, this::unknown),
                slack,
                List.of(CaughtFailures.answering(acknowledgement), new SSLCheck(null)));
        bolt.command(
                "/lead",
                (request, context) -> acknowledgement.telling(request, lead.answer(asker(request), typed(request))));
        buttons.actions()
                .forEach(action -> bolt.blockAction(
                        action, (request, context) -> acknowledgement.telling(request, buttons.press(request))));
    }

    App bolt() {
        return bolt;
    }

    private static Asker asker(SlashCommandRequest request) {
        return new Asker(new UserId(request.getPayload().getUserId()), RequestKey.of(request));
    }

    private static String typed(SlashCommandRequest request) {
        String text = request.getPayload().getText();
        return text == null ? "" : text;
    }

    private Response unknown(Request<?> request) {
        return acknowledgement.telling(request, UNKNOWN);
    }

    /**
     * Every setting that Bolt would otherwise read from the environment is given here, so that only Baton's own settings
     * count. Signatures are checked before Bolt sees a request, and there is no token, so that it can call nobody.
     */
    @SuppressWarnings("deprecation") // A deprecated setting is read from the environment like any other.
    private static AppConfig config(Slack slack, UnmatchedRequestHandler unknown) {
        return AppConfig.builder()
                .slack(slack)
                .executorServiceProvider(slack.getConfig().getExecutorServiceProvider())
                .threadPoolSize(1)
                .singleTeamBotToken(null)
                .signingSecret(null)
                .verificationToken(null)
                .clientId(null)
                .clientSecret(null)
                .redirectUri(null)
                .scope(null)
                .userScope(null)
                .oauthStartPath(null)
                .oauthInstallPath(null)
                .oauthCallbackPath(null)
                .oauthRedirectUriPath(null)
                .oauthCancellationUrl(null)
                .oauthCompletionUrl(null)
                .requestVerificationEnabled(false)
                .allEventsApiAutoAckEnabled(true)
                .unmatchedRequestHandler(unknown)
                .build();
    }
}

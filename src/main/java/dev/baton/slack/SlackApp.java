package dev.baton.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.handler.UnmatchedRequestHandler;
import com.slack.api.bolt.middleware.builtin.SSLCheck;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import dev.baton.slack.command.Asker;
import dev.baton.slack.command.LeadCommand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which of Slack's requests goes where, in Bolt's words. Bolt itself never calls Slack here. */
public final class SlackApp {

    private static final Logger LOG = LoggerFactory.getLogger(SlackApp.class);
    private static final Message UNKNOWN = new Message(
            "I do not know that command, button or form, so nothing was done. It may belong to another version of Baton;"
                    + " `/lead help` lists what I answer.",
            List.of());

    private static final Message NOT_NOW = new Message(
            "Baton is stopping or has too much to do, so nothing was done. Try again in a minute.", List.of());

    private final Acknowledgement acknowledgement;
    private final App bolt;
    private final SlackRequestParser parser;

    /**
     * What a request is answered with.
     *
     * @param response   for Slack
     * @param afterwards to be run when the response is on its way
     */
    public record Reply(Response response, Runnable afterwards) {}

    /** What requests are handed to. */
    public record Doors(
            LeadCommand lead,
            Buttons buttons,
            Errands errands,
            ModalRequests modals,
            HomeRequests home,
            SpokenRequests spoken) {}

    /** @param slack the one client of the process; only its threads and settings are looked at */
    public SlackApp(Slack slack, Doors doors, Acknowledgement acknowledgement) {
        LeadCommand lead = doors.lead();
        Presses presses = new Presses(doors, acknowledgement);
        ModalRequests modals = doors.modals();
        this.acknowledgement = acknowledgement;
        this.bolt = new App(
                config(slack, this::unknown),
                slack,
                List.of(CaughtFailures.answering(acknowledgement), new SSLCheck(null)));
        this.parser = new SlackRequestParser(bolt.config());
        bolt.command(
                "/lead",
                (request, context) -> lead.form(asker(request), typed(request))
                        .map(form -> modals.open(request, form))
                        .or(() -> lead.sheet(asker(request), typed(request)).map(sheet -> modals.open(request, sheet)))
                        .orElseGet(
                                () -> acknowledgement.telling(request, lead.answer(asker(request), typed(request)))));
        bolt.event(AppHomeOpenedEvent.class, (payload, context) -> {
            doors.home().opened(payload.getEvent());
            return Response.ok();
        });
        bolt.event(AppMentionEvent.class, (payload, context) -> doors.spoken().mentioned(payload));
        bolt.event(MessageEvent.class, (payload, context) -> doors.spoken().written(payload));
        presses.actions()
                .forEach(action -> bolt.blockAction(
                        action, (request, context) -> presses.answer(request).orElseGet(() -> unknown(request))));
        ShortcutRequests shortcuts = modals.shortcuts();
        shortcuts.anywhere().forEach(id -> bolt.globalShortcut(id, (request, context) -> shortcuts.open(request)));
        shortcuts.onMessage().forEach(id -> bolt.messageShortcut(id, (request, context) -> shortcuts.open(request)));
        modals.inputs().forEach(input -> bolt.blockAction(input, (request, context) -> modals.redraw(request)));
        modals.callbacks()
                .forEach(callback -> bolt.viewSubmission(callback, (request, context) -> modals.submit(request)));
    }

    SlackRequestParser parser() {
        return parser;
    }

    /**
     * Reads what came over a socket, where Slack vouches for everything that comes.
     *
     * @param payload JSON
     * @return empty for what Baton does not know
     * @throws RuntimeException of any kind for what is malformed
     */
    public Optional<Request<?>> fromSocket(String payload) {
        Request<?> request = parser.parse(SlackRequestParser.HttpRequest.builder()
                .socketMode(true)
                .requestUri("")
                .queryString(Map.of())
                .requestBody(payload)
                .headers(new RequestHeaders(Map.of()))
                .remoteAddress("")
                .build());
        if (request != null && !RequiredFields.missing(request).isEmpty()) {
            throw new IllegalArgumentException("A request that says not who made it where");
        }
        return Optional.ofNullable(request);
    }

    /** Does what is asked for, and never throws. */
    public Reply answer(Request<?> request) {
        return reply(run(request));
    }

    /** Does nothing, and says so. */
    public Reply putOff(Request<?> request) {
        return reply(acknowledgement.telling(request, NOT_NOW));
    }

    private Reply reply(Response response) {
        return new Reply(response, () -> acknowledgement.followUp(response));
    }

    private Response run(Request<?> request) {
        try {
            return bolt.run(request);
        } catch (Exception failed) {
            LOG.error("A request of type {} failed outside its handler", request.getRequestType(), failed);
            return acknowledgement.telling(request, CaughtFailures.SORRY);
        }
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

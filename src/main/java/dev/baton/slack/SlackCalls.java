package dev.baton.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.net.ssl.SSLHandshakeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place that makes a call and checks what came back. */
final class SlackCalls {

    private static final Logger LOG = LoggerFactory.getLogger(SlackCalls.class);

    /** The bot as a whole is not let in. */
    private static final Set<String> LOCKED_OUT = Set.of(
            "invalid_auth", "not_authed", "token_revoked", "token_expired", "account_inactive", "org_login_required");

    private static final Set<String> TROUBLE_AT_SLACK =
            Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org");

    private static final Set<String> TOO_FAST = Set.of("ratelimited", "rate_limited");

    private final MethodsClient methods;
    private final Pace pace;
    private final String tokenSetting;
    private final AtomicBoolean lockedOut = new AtomicBoolean();
    private final Set<ApiMethod> scopesMissed = ConcurrentHashMap.newKeySet();

    SlackCalls(MethodsClient methods, Pace pace) {
        this(methods, pace, "SLACK_BOT_TOKEN");
    }

    /** @param tokenSetting where the token came from, for whoever has to give another */
    SlackCalls(MethodsClient methods, Pace pace, String tokenSetting) {
        this.methods = methods;
        this.pace = pace;
        this.tokenSetting = tokenSetting;
    }

    /** Whether Slack lets the bot in no more, whatever it asks. */
    static boolean isLockedOut(String code) {
        return LOCKED_OUT.contains(code);
    }

    interface Call<R> {
        R make(MethodsClient methods) throws IOException, SlackApiException;
    }

    <R extends SlackApiTextResponse> Answer<R> ask(ApiMethod method, Call<R> call) {
        return ask(method, call, told -> pace.hold(method, told));
    }

    /** @param toldToWait does what it takes to leave Slack alone for that long, when Slack asks for it */
    <R extends SlackApiTextResponse> Answer<R> ask(ApiMethod method, Call<R> call, Consumer<Duration> toldToWait) {
        Duration wait = pace.take(method);
        if (!wait.isZero()) {
            return new Answer.Not<>(new Failure.Wait(wait));
        }
        Answer<R> answer = make(method, call);
        if (answer instanceof Answer.Not<R> not && not.why() instanceof Failure.Wait told) {
            LOG.info("Slack asks for a pause of {} s of {}", told.retryAfter().toSeconds(), method);
            toldToWait.accept(told.retryAfter());
        }
        return answer;
    }

    private <R extends SlackApiTextResponse> Answer<R> make(ApiMethod method, Call<R> call) {
        try {
            R response = call.make(methods);
            if (response.isOk()) {
                lockedOut.set(false);
                return new Answer.Ok<>(response);
            }
            return new Answer.Not<>(refused(method, response));
        } catch (SlackApiException status) {
            return new Answer.Not<>(byStatus(method, status));
        } catch (IOException broken) {
            return new Answer.Not<>(byException(method, broken));
        } catch (RuntimeException unreadable) {
            // The SDK throws all sorts of them for an answer that is cut short, empty or no JSON.
            LOG.warn("Slack's answer to {} could not be read", method, unreadable);
            return new Answer.Not<>(new Failure.Transient("unreadable_answer", method.leavesSomething()));
        }
    }

    private Failure refused(ApiMethod method, SlackApiTextResponse response) {
        String code = response.getError() == null ? "unknown_error" : response.getError();
        if (TOO_FAST.contains(code)) {
            return new Failure.Wait(RetryAfter.UNSAID);
        }
        if (TROUBLE_AT_SLACK.contains(code)) {
            return new Failure.Transient(code, method.leavesSomething());
        }
        if (LOCKED_OUT.contains(code)) {
            if (!lockedOut.getAndSet(true)) {
                LOG.error(
                        "Slack refuses the bot ({}). What is owed to it is kept and goes out once the token works again; if it will not, set {} to a valid one and start Baton again",
                        code,
                        tokenSetting);
            }
            return new Failure.Unreachable(code);
        }
        if (code.equals("missing_scope") && scopesMissed.add(method)) {
            LOG.error(
                    "Slack refuses {}: the app lacks the scope {}; install it again from manifest.yml",
                    method,
                    response.getNeeded());
        }
        return new Failure.Refused(code);
    }

    private Failure byStatus(ApiMethod method, SlackApiException answer) {
        int status = answer.getResponse().code();
        String code = "http_" + status;
        if (status == 429) {
            return new Failure.Wait(pace.retryAfter(answer.getResponse().header("Retry-After")));
        }
        if (status >= 500 || status < 300) {
            return new Failure.Transient(code, method.leavesSomething());
        }
        // Slack answers 200 to whoever reaches it; of the rest only these speak of the one message.
        return status == 400 || status == 413 ? new Failure.Refused(code) : new Failure.Unreachable(code);
    }

    private static Failure byException(ApiMethod method, IOException broken) {
        if (broken instanceof ConnectException || broken instanceof NoRouteToHostException) {
            return new Failure.Unreachable("connection_refused");
        }
        if (broken instanceof UnknownHostException) {
            return new Failure.Unreachable("unknown_host");
        }
        if (broken instanceof SSLHandshakeException) {
            return new Failure.Unreachable("tls_handshake_failed");
        }
        boolean connecting = broken instanceof SocketTimeoutException
                && String.valueOf(broken.getMessage()).startsWith("Connect timed out");
        return connecting
                ? new Failure.Unreachable("connect_timed_out")
                : new Failure.Transient("no_answer", method.leavesSomething());
    }
}

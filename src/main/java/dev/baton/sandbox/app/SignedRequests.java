package dev.baton.sandbox.app;

import com.slack.api.app_backend.SlackSignature;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends the app what happens in the workspace, signed, and waits as long as Slack does. */
public final class SignedRequests {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final SlackSignature.Generator signature;
    private final Supplier<@Nullable URI> app;
    private final Clock clock;

    /** @param app where it runs, asked for at every request; null while it does not */
    public SignedRequests(String signingSecret, Supplier<@Nullable URI> app, Clock clock) {
        this.signature = new SlackSignature.Generator(signingSecret);
        this.app = app;
        this.clock = clock;
    }

    /** @param json whether the body says that it is JSON */
    public record Answer(String body, boolean json) {}

    /**
     * Posts a form.
     *
     * @param form percent-encoded, pure ASCII
     * @throws NoAnswer if there is none in time, or it says anything but that all is well
     */
    public Answer post(String form) throws NoAnswer {
        URI address = app.get();
        if (address == null) {
            throw new NoAnswer("dispatch_failed", "It is not running yet.");
        }
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/slack/events"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("User-Agent", "Slackbot 1.0 (sandbox)")
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature.generate(timestamp, form))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new NoAnswer("dispatch_failed", "It answered " + response.statusCode() + ".");
            }
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.body(), type.startsWith("application/json"));
        } catch (HttpTimeoutException e) {
            throw new NoAnswer("operation_timeout", "It did not answer within 3 seconds.");
        } catch (IOException e) {
            throw new NoAnswer("dispatch_failed", "It could not be reached.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("dispatch_failed", "The sandbox is stopping.");
        }
    }

    /** The app did not take it. */
    public static final class NoAnswer extends Exception {

        private static final long serialVersionUID = 1;
        private final String code;

        NoAnswer(String code, String sentence) {
            super(sentence);
            this.code = code;
        }

        /** As Slack calls it: {@code operation_timeout} or {@code dispatch_failed}. */
        public String code() {
            return code;
        }
    }
}

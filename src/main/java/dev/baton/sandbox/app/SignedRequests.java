package dev.baton.sandbox.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.app_backend.SlackSignature;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the app by HTTP: signed, as a form, at the address it is known to run at. */
public final class SignedRequests implements AppDoor {

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

    @Override
    public Answer tell(Happening happening) throws NoAnswer {
        URI address = app.get();
        if (address == null) {
            throw NoAnswer.because("It is not running yet.");
        }
        String body = body(happening);
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve("/slack/events"))
                .timeout(PATIENCE)
                .header("Content-Type", type(happening))
                .header("User-Agent", "Slackbot 1.0 (sandbox)")
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature.generate(timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        Happening.Retry retry = happening.retry();
        if (retry != null) {
            request.header("X-Slack-Retry-Num", Integer.toString(retry.number()));
            request.header("X-Slack-Retry-Reason", retry.reason());
        }
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                boolean again = response.headers()
                        .firstValue("X-Slack-No-Retry")
                        .filter("1"::equals)
                        .isEmpty();
                throw NoAnswer.refused(response.statusCode(), again);
            }
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.body(), type.startsWith("application/json"));
        } catch (HttpTimeoutException e) {
            throw NoAnswer.inTime();
        } catch (IOException e) {
            throw NoAnswer.because("It could not be reached.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NoAnswer.because("The sandbox is stopping.");
        }
    }

    private static String type(Happening happening) {
        return happening.kind() == Happening.Kind.EVENT ? "application/json" : "application/x-www-form-urlencoded";
    }

    /** A command's fields stand side by side, what is done with blocks is one field of JSON, an event is JSON itself. */
    private static String body(Happening happening) {
        ObjectNode payload = happening.payload();
        return switch (happening.kind()) {
            case COMMAND ->
                payload.properties().stream()
                        .map(field ->
                                field.getKey() + "=" + encoded(field.getValue().asText()))
                        .collect(Collectors.joining("&"));
            case CLICK, FORM, SUGGESTION -> "payload=" + encoded(payload.toString());
            case EVENT -> payload.toString();
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

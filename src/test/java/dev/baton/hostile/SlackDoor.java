package dev.baton.hostile;

import static dev.baton.hostile.LeadsDoor.TYPE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.app_backend.SlackSignature;
import dev.baton.Company;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.ReplyAddress;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests to {@code /slack/events}, as Slack makes and signs them, or not quite. */
final class SlackDoor {

    static final String ANA = "U0000000ANA";
    static final String BEN = "U0000000BEN";

    private static final String PATH = "/slack/events";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String SECRET = "sandbox-signing-secret";
    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AtomicInteger triggers = new AtomicInteger();
    private final Company company;
    private final LeadsDoor http;
    private final Clock clock = Clock.systemUTC();

    SlackDoor(Company company, LeadsDoor http) {
        this.company = company;
        this.http = http;
    }

    /** The same as Slack sends it, a command that was never sent before. */
    String command(String user, String text) {
        return "command=%2Flead&text=" + encoded(text) + "&user_id=" + encoded(user) + "&channel_id=" + channel()
                + "&team_id=T000SANDBOX&trigger_id=t." + triggers.incrementAndGet();
    }

    /** A request that can be sent more than once, with the signature that it has. */
    @FunctionalInterface
    interface Request {
        Answer send() throws Exception;
    }

    Request request(String body) {
        String[] headers = signature(body);
        return () -> unsigned(body, headers);
    }

    /** Rightly signed, just now. */
    Answer signed(String body) throws Exception {
        return signed(body, TYPE, FORM);
    }

    Answer signed(String body, String... headers) throws Exception {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of(signature(body, 0, SECRET)));
        return unsigned(body, all.toArray(String[]::new));
    }

    /** Signed at another time or by another secret. */
    Answer signed(String body, long secondsOff, String secret) throws Exception {
        return unsigned(body, signature(body, secondsOff, secret));
    }

    /** A document is given as it reads without escapes that it does not need. */
    Answer unsigned(String body, String... headers) throws Exception {
        Answer answer = http.send("POST", PATH, body.getBytes(UTF_8), headers);
        return answer.text().startsWith("{")
                ? new Answer(answer.code(), JSON.readTree(answer.text()).toString())
                : answer;
    }

    /** The two headers that Slack sends for this body. */
    String[] signature(String body, long secondsOff, String secret) {
        String timestamp = Long.toString(clock.instant().getEpochSecond() + secondsOff);
        return new String[] {
            "X-Slack-Request-Timestamp",
            timestamp,
            "X-Slack-Signature",
            new SlackSignature.Generator(secret).generate(timestamp, body)
        };
    }

    String[] signature(String body) {
        return signature(body, 0, SECRET);
    }

    /** A payload, and what its acknowledgement says. */
    Answer payload(String json) throws Exception {
        return signed("payload=" + encoded(json));
    }

    /**
     * Presses on a button of a message, and waits for what the one who did is told.
     *
     * @param user    JSON
     * @param actions JSON
     */
    Answer click(String user, String actions) throws Exception {
        ReplyAddress back = company.workspace.replyAddresses().make(channel(), ANA, null);
        int told = toldPrivately().size();
        Answer acknowledged = payload("""
                {"type": "block_actions", "user": %s, "team": {"id": "T000SANDBOX"}, "trigger_id": "t.%d",
                 "channel": {"id": "%s"}, "container": {"type": "message"}, "response_url": "%s", "actions": %s}
                """.formatted(
                        user,
                        triggers.incrementAndGet(),
                        channel(),
                        company.sandbox.uri().resolve("/respond/" + back.id()),
                        actions));
        return acknowledged.code() == 200 ? new Answer(200, acknowledged.text() + next(told)) : acknowledged;
    }

    /** @param value what the button carries */
    Answer click(String userId, String action, String value) throws Exception {
        return click(
                "{\"id\": \"%s\", \"team_id\": \"T000SANDBOX\"}".formatted(userId),
                "[{\"type\": \"button\", \"action_id\": \"%s\", \"block_id\": \"b\", \"value\": \"%s\"}]"
                        .formatted(action, value));
    }

    private String next(int told) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < until) {
            long seen = company.workspace.revision();
            List<Message> now = toldPrivately();
            if (now.size() > told) {
                Message answer = now.get(now.size() - 1);
                return answer.text() + answer.blocks();
            }
            company.workspace.awaitChange(seen, Duration.ofMillis(100));
        }
        throw new AssertionError("Whoever pressed the button was told nothing");
    }

    private List<Message> toldPrivately() {
        return company.workspace.messages().seenBy(ANA, channel()).stream()
                .filter(Message::isEphemeral)
                .toList();
    }

    private String channel() {
        return company.channel("leads-emea");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}

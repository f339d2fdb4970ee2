package dev.baton.slack.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.Acknowledgement;
import dev.baton.slack.Buttons;
import dev.baton.slack.Errands;
import dev.baton.slack.HomeRequests;
import dev.baton.slack.LaterAnswers;
import dev.baton.slack.LaterViews;
import dev.baton.slack.ModalRequests;
import dev.baton.slack.PlainSentences;
import dev.baton.slack.SlackApp;
import dev.baton.slack.SlackClient;
import dev.baton.slack.SlackConnection;
import dev.baton.slack.SlackOverHttp;
import dev.baton.slack.SocketAddresses;
import dev.baton.slack.SpokenRequests;
import dev.baton.slack.card.Message;
import dev.baton.slack.command.LeadAnswer;
import dev.baton.slack.command.Office;
import dev.baton.testing.SettableClock;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Baton's end of Socket Mode over real sockets and a real database; private answers to clicks go to a queue. */
@Timeout(60)
abstract class SocketFixture {

    final SettableClock clock = new SettableClock();
    final BlockingQueue<Message> answers = new LinkedBlockingQueue<>();
    final CountDownLatch handlerRuns = new CountDownLatch(1);
    final CountDownLatch handlerMayEnd = new CountDownLatch(1);
    volatile CountDownLatch slackAnswers = new CountDownLatch(0);
    Office office;
    SlackByPhone slack;
    SocketMode socket;
    private SlackApp app;
    private SlackConnection connection;
    private LaterAnswers later;
    private LaterViews views;

    @BeforeEach
    void open(@TempDir Path directory) throws Exception {
        office = new Office(directory).withPeople();
        slack = new SlackByPhone();
        connection = SlackConnection.to(slack.api(), "xoxb-test");
        later = new LaterAnswers((url, message) -> {
            await(slackAnswers);
            answers.add(message);
        });
        Map<String, LeadAnswer> buttons = new HashMap<>(office.screens().buttons());
        buttons.put("hang", (asker, number) -> {
            handlerRuns.countDown();
            await(handlerMayEnd);
            return new Message("It took a while.", List.of());
        });
        buttons.put("fail", (asker, number) -> {
            throw new IllegalStateException("it fails");
        });
        views = new LaterViews(new SlackClient(connection, clock), later, clock);
        HomeRequests home =
                new HomeRequests(office.store().homes(), office.store().leadBook(), views);
        Acknowledgement acknowledgement = new Acknowledgement(
                later,
                views,
                home,
                SlackOverHttp.seenCards(office),
                new PlainSentences(office.store().team()));
        app = new SlackApp(
                connection.slack(),
                new SlackApp.Doors(
                        office.screens().command(),
                        new Buttons(buttons, Map.of()),
                        new Errands(office.screens().kept(), new SlackClient(connection, clock), later, false),
                        new ModalRequests(
                                new ModalRequests.Opening(List.of(), List.of()),
                                office.store().leadBook(),
                                views,
                                acknowledgement),
                        home,
                        new SpokenRequests(office.screens().command(), new SlackClient(connection, clock), later)),
                acknowledgement);
        socket = with(Patience.USUAL);
    }

    /** To be used in the place of what is there. */
    SocketMode with(Patience patience) {
        return new SocketMode(connection, new SocketAddresses(connection, "xapp-test", clock), app, patience);
    }

    @AfterEach
    void close() throws Exception {
        handlerMayEnd.countDown();
        slackAnswers.countDown();
        socket.close();
        views.close();
        later.close();
        connection.close();
        slack.close();
        office.close();
    }

    /** A command in its envelope. */
    static String command(String id, String user, String text) {
        return """
                {"type": "slash_commands", "envelope_id": "%s", "accepts_response_payload": true,
                 "payload": {"command": "/lead", "text": "%s", "user_id": "%s", "team_id": "T1", "channel_id": "C1",
                             "response_url": "https://slack.example/response", "trigger_id": "trigger.%s"}}
                """.formatted(id, text, user, id);
    }

    /** A click in its envelope. */
    static String click(String id, String user, String action, String value) {
        return """
                {"type": "interactive", "envelope_id": "%s", "accepts_response_payload": false,
                 "payload": {"type": "block_actions", "user": {"id": "%s", "team_id": "T1"}, "team": {"id": "T1"},
                             "trigger_id": "trigger.%s", "response_url": "https://slack.example/response",
                             "actions": [{"type": "button", "block_id": "b", "action_id": "%s", "value": "%s"}]}}
                """.formatted(id, user, id, action, value);
    }

    /** A yes without anything else. */
    static String bare(String id) {
        return "{\"envelope_id\":\"" + id + "\"}";
    }

    Message nextAnswer() throws InterruptedException {
        Message answer = answers.poll(30, TimeUnit.SECONDS);
        assertThat(answer).as("a private answer").isNotNull();
        return Objects.requireNonNull(answer);
    }

    Lead lead(long number) {
        return office.store().leadBook().find(new LeadNumber(number)).orElseThrow();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

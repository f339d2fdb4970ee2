package dev.baton;

import dev.baton.config.Playbook;
import dev.baton.outbox.Courier;
import dev.baton.slack.Buttons;
import dev.baton.slack.Destinations;
import dev.baton.slack.Directory;
import dev.baton.slack.LaterAnswers;
import dev.baton.slack.RequestSignature;
import dev.baton.slack.Rooms;
import dev.baton.slack.SlackApp;
import dev.baton.slack.SlackClient;
import dev.baton.slack.SlackConnection;
import dev.baton.slack.SlackDelivery;
import dev.baton.slack.SlackServlet;
import dev.baton.slack.Wording;
import dev.baton.slack.card.Naming;
import dev.baton.slack.card.Unpinged;
import dev.baton.slack.card.Words;
import dev.baton.slack.command.LeadScreens;
import dev.baton.store.Store;
import jakarta.servlet.http.HttpServlet;
import java.time.Clock;
import java.util.Optional;

/** Everything between the leads and a Slack workspace, put together: what Slack sends in, and what it is owed. */
final class SlackSide implements AutoCloseable {

    private final SlackConnection connection;
    private final Directory directory;
    private final Courier courier;
    private final LaterAnswers later;
    private final SlackServlet servlet;

    /** @param apiUrl of Slack's Web API, or of what speaks it in its place */
    record Access(String apiUrl, String botToken, String signingSecret) {}

    SlackSide(Access access, Playbook playbook, Store store, Clock domain) {
        Clock realTime = Clock.systemUTC();
        connection = SlackConnection.to(access.apiUrl(), access.botToken());
        SlackClient client = new SlackClient(connection, realTime);
        Directory.Named named = new Directory.Named(
                playbook.membership(),
                playbook.channelNames(),
                playbook.channels().allowOutsiders());
        directory = new Directory(client, named, store.team(), store.channels(), realTime);
        courier = new Courier(store.outbox(), delivery(client, playbook, store), realTime);
        store.onCommit(courier::wake);

        later = new LaterAnswers(client::respond);
        LeadScreens screens = new LeadScreens(
                new LeadScreens.Books(store.leadBook(), store.search(), store.team(), store.outbox()),
                new LeadScreens.Rules(store.definitions(), playbook.routing(), playbook.promises()),
                domain,
                realTime);
        SlackApp app = new SlackApp(connection.slack(), screens.command(), new Buttons(screens.buttons()), later);
        servlet = new SlackServlet(new RequestSignature(access.signingSecret(), realTime), app);
    }

    private SlackDelivery delivery(SlackClient client, Playbook playbook, Store store) {
        String operations = playbook.channels().operations();
        Optional<String> shadow = playbook.shadowChannel();
        Naming naming = shadow.isPresent() ? new Unpinged(store.team()) : Naming.MENTIONED;
        return new SlackDelivery(
                client,
                store.cards(),
                new Wording(
                        store.leadBook(), store.cards(), new Words(store.definitions(), playbook.routing(), naming)),
                new Rooms(store.channels(), directory, client),
                shadow.<Destinations>map(channel -> new Destinations.Shadow(operations, channel))
                        .orElseGet(() -> new Destinations.Live(operations)));
    }

    /** Answers {@code POST /slack/events}. */
    HttpServlet servlet() {
        return servlet;
    }

    void start() {
        directory.start();
        courier.start();
    }

    @Override
    public void close() {
        later.close();
        directory.stop();
        courier.close();
        connection.close();
        directory.close();
    }
}

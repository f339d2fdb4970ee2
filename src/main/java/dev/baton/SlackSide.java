package dev.baton;

import dev.baton.config.Playbook;
import dev.baton.lead.LeadBook;
import dev.baton.outbox.Courier;
import dev.baton.slack.Acknowledgement;
import dev.baton.slack.Buttons;
import dev.baton.slack.Destinations;
import dev.baton.slack.Directory;
import dev.baton.slack.Errands;
import dev.baton.slack.HomeDelivery;
import dev.baton.slack.HomeRequests;
import dev.baton.slack.LaterAnswers;
import dev.baton.slack.LaterViews;
import dev.baton.slack.Letters;
import dev.baton.slack.ModalRequests;
import dev.baton.slack.PlainSentences;
import dev.baton.slack.RequestSignature;
import dev.baton.slack.Rooms;
import dev.baton.slack.SeenCards;
import dev.baton.slack.SlackApp;
import dev.baton.slack.SlackClient;
import dev.baton.slack.SlackConnection;
import dev.baton.slack.SlackDelivery;
import dev.baton.slack.SlackServlet;
import dev.baton.slack.SocketAddresses;
import dev.baton.slack.SpokenRequests;
import dev.baton.slack.Wording;
import dev.baton.slack.card.Naming;
import dev.baton.slack.card.Unpinged;
import dev.baton.slack.card.Words;
import dev.baton.slack.command.LeadScreens;
import dev.baton.slack.home.HomePage;
import dev.baton.slack.socket.SocketMode;
import dev.baton.store.Store;
import jakarta.servlet.http.HttpServlet;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything between the leads and a Slack workspace, put together: what Slack sends in, and what it is owed. */
final class SlackSide implements AutoCloseable {

    private final SlackConnection connection;
    private final Directory directory;
    private final Courier courier;
    private final LaterAnswers later;
    private final LaterViews views;
    private final @Nullable SlackServlet servlet;
    private final @Nullable SocketMode socket;

    /**
     * @param apiUrl        of Slack's Web API, or of what speaks it in its place
     * @param signingSecret what Slack signs its requests with; null where it sends none
     * @param appToken      opens sockets; null where Slack is not to be listened to by one
     */
    record Access(
            String apiUrl,
            String botToken,
            @Nullable String signingSecret,
            @Nullable String appToken) {}

    SlackSide(Access access, Playbook playbook, Store store, LeadBook book, Clock domain) {
        Clock realTime = Clock.systemUTC();
        connection = SlackConnection.to(access.apiUrl(), access.botToken());
        SlackClient client = new SlackClient(connection, realTime);
        Directory.Named named = new Directory.Named(
                playbook.membership(),
                playbook.channelNames(),
                playbook.channels().allowOutsiders());
        directory = new Directory(
                client,
                named,
                new Directory.Kept(
                        store.team(), store.channels(), store.questions().audiences()),
                realTime);
        HomePage homePage = new HomePage(
                new HomePage.Books(
                        book,
                        store.search(),
                        store.repDesk(),
                        store.team(),
                        store.homes(),
                        new HomePage.Figures(
                                store.questions().inquiries(), store.dialogues().disputes(), store.cards())),
                words(playbook, store, Naming.MENTIONED),
                domain);
        courier = new Courier(
                store.outbox(), new HomeDelivery(delivery(client, playbook, store, book), client, homePage), realTime);
        store.onCommit(courier::wake);

        later = new LaterAnswers(client::respond);
        LeadScreens screens = Screens.of(playbook, store, book, domain, realTime);
        views = new LaterViews(client, later, realTime);
        HomeRequests home = new HomeRequests(store.homes(), book, views);
        Acknowledgement acknowledgement = new Acknowledgement(
                later, views, home, seenCards(playbook, store, book), new PlainSentences(store.team()));
        SlackApp app = new SlackApp(
                connection.slack(),
                new SlackApp.Doors(
                        screens.command(),
                        new Buttons(screens.buttons(), screens.lines()),
                        new Errands(
                                screens.kept(),
                                client,
                                later,
                                playbook.channels().allowOutsiders()),
                        new ModalRequests(
                                new ModalRequests.Opening(screens.modals(), screens.sheets()),
                                book,
                                views,
                                acknowledgement),
                        home,
                        new SpokenRequests(screens.command(), client, later)),
                acknowledgement);
        servlet = access.signingSecret() == null
                ? null
                : new SlackServlet(new RequestSignature(access.signingSecret(), realTime), app);
        socket = access.appToken() == null
                ? null
                : new SocketMode(connection, new SocketAddresses(connection, access.appToken(), realTime), app);
    }

    private SlackDelivery delivery(SlackClient client, Playbook playbook, Store store, LeadBook book) {
        Destinations.Own own = new Destinations.Own(
                playbook.channels().operations(), playbook.channels().marketing());
        Words words = words(playbook, store, naming(playbook, store));
        Optional<String> shadow = playbook.shadowChannel();
        return new SlackDelivery(
                client,
                store.cards(),
                new Wording(
                        book,
                        store.cards(),
                        words,
                        new Letters(Screens.dialogue(store), book, words),
                        Digests.posted(playbook, store)),
                new Rooms(store.channels(), directory, client),
                shadow.<Destinations>map(channel -> new Destinations.Shadow(own, channel))
                        .orElseGet(() -> new Destinations.Live(own)));
    }

    private static SeenCards seenCards(Playbook playbook, Store store, LeadBook book) {
        Words words = words(playbook, store, naming(playbook, store));
        return new SeenCards(book, store.cards(), store.outdatedCards(), words);
    }

    /** On cards and in threads. */
    private static Naming naming(Playbook playbook, Store store) {
        return playbook.shadowChannel().isPresent() ? new Unpinged(store.team()) : Naming.MENTIONED;
    }

    private static Words words(Playbook playbook, Store store, Naming naming) {
        return new Words(store.definitions(), playbook.routing(), playbook.reasons(), naming);
    }

    /** Answers {@code POST /slack/events}, where Slack sends requests there. */
    Optional<HttpServlet> servlet() {
        return Optional.ofNullable(servlet);
    }

    void start() {
        directory.start();
        courier.start();
        if (socket != null) {
            socket.start();
        }
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.close();
        }
        views.close();
        later.close();
        directory.stop();
        courier.close();
        connection.close();
        directory.close();
    }
}

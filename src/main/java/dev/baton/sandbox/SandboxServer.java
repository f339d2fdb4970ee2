package dev.baton.sandbox;

import dev.baton.sandbox.api.ApiServlet;
import dev.baton.sandbox.api.Composer;
import dev.baton.sandbox.api.FileServlet;
import dev.baton.sandbox.api.MessageShapes;
import dev.baton.sandbox.api.Replies;
import dev.baton.sandbox.api.ReplyServlet;
import dev.baton.sandbox.api.Triggers;
import dev.baton.sandbox.api.UploadServlet;
import dev.baton.sandbox.api.ViewReplies;
import dev.baton.sandbox.api.Weather;
import dev.baton.sandbox.app.AppDoor;
import dev.baton.sandbox.app.InstalledApp;
import dev.baton.sandbox.app.SignedRequests;
import dev.baton.sandbox.blockkit.BlockKit;
import dev.baton.sandbox.blockkit.Blocks;
import dev.baton.sandbox.client.ActionServlet;
import dev.baton.sandbox.client.Handing;
import dev.baton.sandbox.client.HomeActions;
import dev.baton.sandbox.client.HomeServlet;
import dev.baton.sandbox.client.ModalActions;
import dev.baton.sandbox.client.ModalServlet;
import dev.baton.sandbox.client.PersonActions;
import dev.baton.sandbox.client.ShortcutActions;
import dev.baton.sandbox.client.SuggestionActions;
import dev.baton.sandbox.client.SuggestionServlet;
import dev.baton.sandbox.director.Director;
import dev.baton.sandbox.director.DirectorServlet;
import dev.baton.sandbox.page.Hands;
import dev.baton.sandbox.page.PageServlet;
import dev.baton.sandbox.socket.Sockets;
import dev.baton.sandbox.workspace.Workspace;
import jakarta.servlet.MultipartConfigElement;
import java.net.URI;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;
import org.jspecify.annotations.Nullable;

/**
 * The workspace over HTTP, on this machine only: Slack's API for the app, and the page for people. What happens is told to
 * the app over the socket it has opened, or else by HTTP.
 */
public final class SandboxServer implements AutoCloseable {

    /** A person's action holds a thread until the app answers, and the app calls back meanwhile. */
    private static final int THREADS = 300;

    private final Server server;
    private final ServerConnector connector;
    private final PersonActions actions;
    private final ModalActions modals;
    private final HomeActions home;
    private final Sockets sockets;
    private final Ways ways;
    private final DirectorServlet panel = new DirectorServlet();
    private final Weather weather = new Weather();

    private SandboxServer(Workspace workspace, InstalledApp app, Supplier<@Nullable URI> bot, int port, Clock clock) {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("sandbox");
        this.server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        this.connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);

        BlockKit blockKit = new BlockKit();
        Composer composer = new Composer(blockKit, new Blocks(RandomGenerator.getDefault()));
        Replies replies = new Replies(workspace, composer);
        Triggers triggers = new Triggers(clock);
        this.sockets = new Sockets(this::uri, clock);
        this.ways = new Ways(sockets, new SignedRequests(app.signingSecret(), bot, clock), weather);
        AppDoor door = ways.door();
        MessageShapes shapes = new MessageShapes(workspace, this::uri);
        Handing handing = new Handing(workspace, triggers, this::uri, shapes);
        this.actions = new PersonActions(workspace, app.manifest(), door, handing, replies);
        this.modals = new ModalActions(workspace, door, handing, new ViewReplies(workspace, composer));
        ServletContextHandler context = new ServletContextHandler("/", false, false);
        context.addServlet(
                new ApiServlet(
                        workspace, app, new ApiServlet.Shared(triggers, composer, sockets, weather, shapes), clock),
                "/api/*");
        context.addServlet(new ReplyServlet(workspace, replies, weather), "/respond/*");
        ShortcutActions shortcuts = new ShortcutActions(workspace, app.manifest(), door, handing);
        context.addServlet(new ActionServlet(workspace, actions, shortcuts, shapes), "/sandbox/*");
        context.addServlet(new ModalServlet(workspace, modals), "/sandbox/modal/*");
        ServletHolder uploads = new ServletHolder(new UploadServlet(workspace, weather));
        uploads.getRegistration().setMultipartConfig(new MultipartConfigElement(""));
        context.addServlet(uploads, "/upload/v1/*");
        context.addServlet(new FileServlet(workspace, app), "/files-pri/*");
        context.addServlet(panel, "/director");
        SuggestionActions suggestions = new SuggestionActions(workspace, app.manifest(), door, handing, blockKit);
        context.addServlet(new SuggestionServlet(workspace, suggestions), "/sandbox/suggestions");
        this.home = new HomeActions(workspace, app.manifest(), door, handing);
        context.addServlet(new HomeServlet(workspace, home), "/sandbox/home/*");
        context.addServlet(
                new PageServlet(
                        workspace,
                        new Hands(
                                new PageActing(actions, app.manifest()),
                                new ModalPageActing(modals, workspace),
                                new HomePageActing(home),
                                new ShortcutPageActing(shortcuts),
                                new SuggestionPageActing(suggestions)),
                        panel),
                "/");
        server.setErrorHandler(new ErrorSentences());
        WebSocketUpgradeHandler upgrades = WebSocketUpgradeHandler.from(
                server, container -> container.addMapping(Sockets.PATH, SandboxServer.this::admit));
        upgrades.setHandler(context);
        server.setHandler(new LoopbackOnly(upgrades));
    }

    private @Nullable Object admit(ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
        Object listener = sockets.admit(Request.extractQueryParameters(request).getValue("ticket"));
        if (listener == null) {
            Response.writeError(request, response, callback, HttpStatus.FORBIDDEN_403);
        }
        return listener;
    }

    /**
     * Starts to serve.
     *
     * @param bot   the address of the bot, such as {@code http://127.0.0.1:3000}; asked for when
     *              somebody acts, null while it does not run
     * @param port  0 for any free one
     * @param clock real time: signatures, triggers and the pace go by it
     * @throws IllegalStateException if the port cannot be had
     */
    public static SandboxServer start(
            Workspace workspace, InstalledApp app, Supplier<@Nullable URI> bot, int port, Clock clock) {
        SandboxServer sandbox = new SandboxServer(workspace, app, bot, port, clock);
        try {
            sandbox.server.start();
            return sandbox;
        } catch (Exception e) {
            sandbox.close();
            throw new IllegalStateException(
                    "The sandbox cannot listen on port " + port + ": " + e.getMessage()
                            + ". Stop what listens there, or choose another port.",
                    e);
        }
    }

    public int port() {
        return connector.getLocalPort();
    }

    /** Where the page is. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port() + "/");
    }

    /** What the bot uses in place of {@code https://slack.com/api/}. */
    public URI apiUri() {
        return uri().resolve("/api/");
    }

    /** What people can do in channels. */
    public PersonActions actions() {
        return actions;
    }

    /** What people can do in modals. */
    public ModalActions modals() {
        return modals;
    }

    /** What people can do on the app's home tab. */
    public HomeActions home() {
        return home;
    }

    /** Puts a director's panel on the page. */
    public void direct(Director director) {
        panel.direct(director);
    }

    /** How Slack is, to be changed by whoever tries what happens then. */
    public Weather weather() {
        return weather;
    }

    /** The sockets that the app has open. */
    public Sockets sockets() {
        return sockets;
    }

    @Override
    public void close() {
        ways.close();
        sockets.close();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The sandbox did not stop cleanly: " + e.getMessage(), e);
        }
    }
}

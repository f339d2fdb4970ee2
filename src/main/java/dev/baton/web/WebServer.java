package dev.baton.web;

import jakarta.servlet.http.HttpServlet;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Baton's only open port. Threads, connections, headers, bodies and slow senders are bounded: a request gets a thread
 * when it is there with its body, and a batch when its headers are. Stopping waits a few seconds for the requests in
 * hand.
 */
public final class WebServer implements AutoCloseable {

    private static final int THREADS = 32;
    private static final int CONNECTIONS = 500;
    private static final int HEADER_BYTES = 8 * 1024;
    private static final Duration IDLE_WHILE_STOPPING = Duration.ofMillis(200);
    private static final Duration LAST_REQUESTS = Duration.ofSeconds(4);

    private final Server server;
    private final ServerConnector connector;

    /**
     * @param host     the address to listen on, {@code 0.0.0.0} for every one
     * @param port     0 for any that is free
     * @param servlets by the path they serve, such as {@code /healthz} or {@code /api/leads/*}
     */
    public WebServer(String host, int port, Map<String, HttpServlet> servlets) {
        this(host, port, servlets, Duration.ofSeconds(30));
    }

    /** @param patience with a connection on which nothing comes, or no request gets complete */
    WebServer(String host, int port, Map<String, HttpServlet> servlets, Duration patience) {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("web");
        server = new Server(threads);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(patience.toMillis());
        connector.setShutdownIdleTimeout(IDLE_WHILE_STOPPING.toMillis());
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, connector));

        ErrorAnswers errors = new ErrorAnswers();
        ServletContextHandler context = new ServletContextHandler();
        context.setErrorHandler(errors);
        context.addServlet(new ServletHolder(new NothingHere()), "/");
        servlets.forEach((path, servlet) -> context.addServlet(new ServletHolder(servlet), path));
        Set<String> streamed = servlets.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof BatchServlet)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        Deadlines deadlines = new Deadlines(
                new OwnNames(new Bodies(context, streamed, patience), connector), connector.getScheduler(), patience);
        connector.addEventListener(deadlines);
        server.setHandler(new GracefulHandler(deadlines));
        server.setErrorHandler(errors);
        server.setStopTimeout(LAST_REQUESTS.toMillis());
    }

    /**
     * Listens from now on.
     *
     * @throws IllegalStateException if it cannot, with a sentence that says why
     */
    public void start() {
        try {
            server.start();
        } catch (Exception failed) {
            close();
            throw new IllegalStateException(
                    "Baton cannot listen on port " + connector.getPort() + ": " + failed.getMessage()
                            + ". Stop what uses it, or set BATON_PORT to another.",
                    failed);
        }
    }

    /** The port it listens on, once started. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Takes no new requests, finishes those in hand if they are quick, and stops. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IllegalStateException("The web server did not stop cleanly", failed);
        }
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendXPoweredBy(false);
        configuration.setRequestHeaderSize(HEADER_BYTES);
        return configuration;
    }
}

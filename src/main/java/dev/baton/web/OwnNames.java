package dev.baton.web;

import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Where only this machine is listened to, refuses requests that call it by another name: a foreign page can let a name of
 * its own point here (DNS rebinding) and would then count as this server's own.
 */
final class OwnNames extends Handler.Wrapper {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]", "::1");

    private final NetworkConnector connector;

    /** @param connector whose address and port count */
    OwnNames(Handler next, NetworkConnector connector) {
        super(next);
        this.connector = connector;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (LOOPBACK.contains(connector.getHost()) && !isMeant(request)) {
            Response.writeError(request, response, callback, HttpStatus.MISDIRECTED_REQUEST_421);
            return true;
        }
        return super.handle(request, response, callback);
    }

    private boolean isMeant(Request request) {
        String name = Request.getServerName(request);
        int port = request.getHttpURI().getPort();
        return name != null && LOOPBACK.contains(name) && (port <= 0 || port == connector.getLocalPort());
    }
}

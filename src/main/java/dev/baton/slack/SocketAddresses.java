package dev.baton.slack;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Slack where a WebSocket may be opened: each address is good once, and for a short time. */
public final class SocketAddresses {

    private static final Logger LOG = LoggerFactory.getLogger(SocketAddresses.class);

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final SlackCalls calls;
    private boolean refused;

    /**
     * @param appToken with the scope {@code connections:write}
     * @param clock    real time
     */
    public SocketAddresses(SlackConnection connection, String appToken, Clock clock) {
        this.calls = new SlackCalls(connection.slack().methods(appToken), new Pace(clock), "SLACK_APP_TOKEN");
    }

    /** May take as long as a call to Slack does. */
    public Answer<URI> next() {
        Answer<URI> answer = calls.ask(
                        ApiMethod.APPS_CONNECTIONS_OPEN, methods -> methods.appsConnectionsOpen(request -> request))
                .then(opened -> address(opened.getUrl()));
        if (answer instanceof Answer.Not<URI> not && not.why() instanceof Failure.Refused why && !refused) {
            LOG.error(
                    "Slack opens no socket ({}). Turn Socket Mode on for the app, give SLACK_APP_TOKEN an app-level token"
                            + " with the scope connections:write, and start Baton again",
                    why.code());
        }
        refused = answer instanceof Answer.Not<URI> not && not.why() instanceof Failure.Refused;
        return answer;
    }

    /** In the clear only to this machine: who listens could read everything, and who changes the address could answer. */
    private static Answer<URI> address(@Nullable String url) {
        try {
            URI address = new URI(String.valueOf(url));
            boolean here = LOOPBACK.contains(String.valueOf(address.getHost()));
            if ("wss".equals(address.getScheme()) || ("ws".equals(address.getScheme()) && here)) {
                return new Answer.Ok<>(address);
            }
        } catch (URISyntaxException noAddress) {
            // Answered below, like every other address that will not do.
        }
        return new Answer.Not<>(new Failure.Transient("bad_socket_address", false));
    }
}

package dev.baton.slack.socket;

import dev.baton.outbox.Backoff;
import dev.baton.slack.Answer;
import dev.baton.slack.Failure;
import dev.baton.slack.SocketAddresses;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one link open: opens another one when it breaks or falls silent, and before it is closed where Slack says so in
 * time. Everything happens on one thread.
 */
final class LineKeeper implements Link.Owner {

    private static final Logger LOG = LoggerFactory.getLogger(LineKeeper.class);

    /** Slack pings every few seconds, and answers the ping that each look sends. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    /** Slack closes a link that it asked to be replaced; it may use it till then. */
    private static final Duration LEAVE = Duration.ofSeconds(30);

    private static final Duration LAST_WORD = Duration.ofSeconds(5);
    private static final Backoff AFTER_FAILURE =
            new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30), Integer.MAX_VALUE);

    private final HttpClient http = HttpClient.newHttpClient();
    private final SocketAddresses addresses;
    private final Envelopes envelopes;
    private final ScheduledExecutorService thread;
    private final Clock clock;
    private final Map<Link, Instant> leaving = new ConcurrentHashMap<>();
    private volatile @Nullable Link current;
    private @Nullable ScheduledFuture<?> attempt;
    private int failures;

    /** @param clock real time */
    LineKeeper(SocketAddresses addresses, Envelopes envelopes, ScheduledExecutorService thread, Clock clock) {
        this.addresses = addresses;
        this.envelopes = envelopes;
        this.thread = thread;
        this.clock = clock;
    }

    /** Opens a link, beside the present one if there is one; what cannot be done now is tried again later. */
    void connect() {
        attempt = null;
        try {
            Answer<URI> address = addresses.next();
            if (address instanceof Answer.Not<URI> not) {
                tryAgain(not.why());
                return;
            }
            take(Link.open(http, ((Answer.Ok<URI>) address).value(), this, clock));
        } catch (IOException failed) {
            tryAgain(new Failure.Transient("no_socket", false));
        } catch (RuntimeException unexpected) {
            LOG.error("A socket could not be opened", unexpected);
            tryAgain(new Failure.Transient("unexpected", false));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(Link link) {
        Link before = current;
        if (before != null) {
            leaving.put(before, clock.instant());
        }
        current = link;
        if (thread.isShutdown()) {
            link.abort();
        }
    }

    /** Sees whether the line is alive, and ends what Slack should have ended. */
    void watch() {
        Instant now = clock.instant();
        leaving.forEach((link, since) -> {
            if (since.plus(LEAVE).isBefore(now) && leaving.remove(link, since)) {
                link.hangUp(LAST_WORD);
            }
        });
        Link line = current;
        if (line == null) {
            return;
        }
        if (line.heard().plus(SILENCE).isBefore(now)) {
            line.abort();
            broken("nothing was heard for " + SILENCE.toSeconds() + " seconds");
        } else {
            failures = 0;
            line.ping();
        }
    }

    @Override
    public void received(Link link, String text) {
        Envelope envelope = Envelope.read(text).orElse(null);
        if (envelope == null) {
            LOG.warn("Slack sent something over the socket that cannot be read; it was left alone");
            return;
        }
        switch (envelope.type()) {
            case "hello" -> LOG.info("Connected to Slack by Socket Mode");
            case "disconnect" -> onThread(() -> replace(link, envelope.reason()));
            default -> envelopes.take(envelope, link);
        }
    }

    @Override
    public void lost(Link link, String why) {
        onThread(() -> {
            leaving.remove(link);
            if (link == current) {
                broken(why);
            }
        });
    }

    private void replace(Link link, String reason) {
        if (link == current && attempt == null && !leaving.containsKey(link)) {
            LOG.info("Slack will close the socket ({}); another one is opened before", reason);
            connect();
        }
    }

    private void broken(String why) {
        current = null;
        failures++;
        LOG.info("The socket to Slack is gone: {}. Another one is opened", why);
        plan(failures == 1 ? Duration.ZERO : delay());
    }

    private void tryAgain(Failure why) {
        if (why instanceof Failure.Wait wait) {
            plan(wait.retryAfter());
            return;
        }
        failures++;
        if (failures == 1) {
            LOG.warn(
                    "Slack opens no socket now ({}). Leads are taken and cards go out all the same; Baton tries again",
                    why.code());
        }
        plan(delay());
    }

    private Duration delay() {
        return AFTER_FAILURE.delay(failures, ThreadLocalRandom.current().nextDouble());
    }

    private void plan(Duration wait) {
        if (attempt == null && !thread.isShutdown()) {
            attempt = thread.schedule(this::connect, wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void onThread(Runnable task) {
        try {
            thread.execute(task);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("Baton is stopping, so the socket is left as it is");
        }
    }

    /** Closes all links politely, and breaks off what does not close in time. The thread must have ended. */
    void hangUp(Duration wait) {
        Set<Link> all = new HashSet<>(leaving.keySet());
        Link line = current;
        if (line != null) {
            all.add(line);
        }
        all.forEach(link -> link.hangUp(wait));
        all.forEach(Link::awaitEnd);
    }
}

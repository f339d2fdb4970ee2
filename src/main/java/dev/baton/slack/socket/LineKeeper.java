package dev.baton.slack.socket;

import dev.baton.outbox.Backoff;
import dev.baton.slack.Answer;
import dev.baton.slack.Failure;
import dev.baton.slack.SocketAddresses;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one link open: opens another one when it breaks or falls silent, and before it is closed where Slack says so in
 * time. Everything happens on one thread.
 */
final class LineKeeper implements Link.Owner {

    private static final Logger LOG = LoggerFactory.getLogger(LineKeeper.class);

    private static final Duration LAST_WORD = Duration.ofSeconds(5);
    private static final Backoff AFTER_FAILURE =
            new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30), Integer.MAX_VALUE);

    private final SocketAddresses addresses;
    private final OkHttpClient http;
    private final Envelopes envelopes;
    private final ScheduledExecutorService thread;
    private final Patience patience;
    private final Set<Link> leaving = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Link current;
    private @Nullable ScheduledFuture<?> attempt;
    private @Nullable ScheduledFuture<?> proof;
    private int failures;

    LineKeeper(
            SocketAddresses addresses,
            OkHttpClient http,
            Envelopes envelopes,
            ScheduledExecutorService thread,
            Patience patience) {
        this.addresses = addresses;
        this.http = http;
        this.envelopes = envelopes;
        this.thread = thread;
        this.patience = patience;
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
            take(Link.open(http, ((Answer.Ok<URI>) address).value(), this));
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
        current = link;
        if (before != null) {
            leaving.add(before);
        }
        if (thread.isShutdown()) {
            link.abort();
            return;
        }
        if (before != null) {
            ScheduledFuture<?> unused = after(patience.leave(), () -> {
                if (leaving.remove(before)) {
                    before.hangUp(LAST_WORD);
                }
            });
        }
        proof = after(patience.proof(), () -> failures = 0);
    }

    private ScheduledFuture<?> after(Duration wait, Runnable task) {
        return thread.schedule(task, wait.toMillis(), TimeUnit.MILLISECONDS);
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
        if (link == current && attempt == null) {
            LOG.info("Slack will close the socket ({}); another one is opened before", reason);
            connect();
        }
    }

    private void broken(String why) {
        current = null;
        if (proof != null) {
            proof.cancel(false);
        }
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
            attempt = after(wait, this::connect);
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
        Set<Link> all = new HashSet<>(leaving);
        Link line = current;
        if (line != null) {
            all.add(line);
        }
        all.forEach(link -> link.hangUp(wait));
        all.forEach(Link::awaitEnd);
    }
}

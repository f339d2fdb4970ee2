package dev.baton.slack;

import dev.baton.outbox.Backoff;
import dev.baton.outbox.Channels;
import dev.baton.query.Audiences;
import dev.baton.team.Member;
import dev.baton.team.Membership;
import dev.baton.team.Team;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the table of people, the ids of channels and who is in the private ones up to date, in the background: at the start, every 10 minutes, and
 * every few seconds while Slack does not answer. What it could not read whole, it leaves as it was.
 */
public final class Directory implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Directory.class);
    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final Duration TO_FINISH = Duration.ofSeconds(3);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Backoff AFTER_FAILURE =
            new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(5), Integer.MAX_VALUE);

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "slack-directory"));
    private final ChannelReading channels;
    private final AudienceReading audiences;
    private final TeamReading people;
    private final Team team;
    private int failures;
    private @Nullable ScheduledFuture<?> next;

    /** @param clock real time */
    public Directory(SlackClient client, Named named, Kept kept, Clock clock) {
        this.channels = new ChannelReading(named, client, kept.channels(), clock);
        this.audiences = new AudienceReading(client, kept.audiences());
        this.people = new TeamReading(named.people(), client);
        this.team = kept.team();
    }

    /** Where what it reads is kept. */
    public record Kept(Team team, Channels channels, Audiences audiences) {}

    /**
     * What the playbook names.
     *
     * @param channels       {@code #name} or {@code C…}
     * @param allowOutsiders whether a channel may be shared with another organisation
     */
    public record Named(Membership people, Set<String> channels, boolean allowOutsiders) {
        public Named {
            channels = Set.copyOf(channels);
        }
    }

    public void start() {
        schedule(Duration.ZERO);
    }

    /**
     * Reads once.
     *
     * @return after how long to read again
     */
    Duration refresh() {
        Optional<Failure> trouble =
                channels.read().or(() -> audiences.read(channels.seen())).or(this::readPeople);
        if (trouble.isEmpty()) {
            failures = 0;
            return EVERY;
        }
        if (trouble.get() instanceof Failure.Wait wait) {
            return wait.retryAfter();
        }
        failures++;
        if (failures == 1 && !thread.isShutdown()) {
            LOG.warn(
                    "People and channels could not be read from Slack ({}); Baton goes on with what it knew and tries again",
                    trouble.get().code());
        }
        return AFTER_FAILURE.delay(failures, ThreadLocalRandom.current().nextDouble());
    }

    /** Whether nothing may be posted there, because people from outside would read it. */
    boolean refuses(String channel) {
        return channels.refuses(channel);
    }

    /** Why a channel that the playbook names has no id: not read yet, not to be read now, or not there. */
    Failure whyUnknown() {
        Optional<Failure> trouble = channels.trouble();
        if (trouble.isPresent()) {
            return trouble.get() instanceof Failure.Refused refused
                    ? new Failure.Transient(refused.code(), false)
                    : trouble.get();
        }
        if (channels.isFresh()) {
            return new Failure.Refused("channel_not_found");
        }
        schedule(Duration.ZERO);
        return new Failure.Wait(SOON);
    }

    /** Begins no new reading. One that is under way goes on; whatever ends its calls to Slack ends it too. */
    public synchronized void stop() {
        thread.shutdown();
        if (next != null) {
            next.cancel(false);
        }
    }

    /** Waits for a reading that is under way, so that it does not find the store closed; a few seconds at most. */
    @Override
    public void close() {
        stop();
        try {
            if (!thread.awaitTermination(TO_FINISH.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException stopNow) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Failure> readPeople() {
        Answer<List<Member>> answer = people.read();
        if (answer instanceof Answer.Not<List<Member>> not) {
            return Optional.of(not.why());
        }
        List<Member> members = ((Answer.Ok<List<Member>>) answer).value();
        team.replaceAll(members);
        LOG.debug("The playbook's people and groups are {} people in Slack", members.size());
        return Optional.empty();
    }

    private void run() {
        Duration wait = AFTER_FAILURE.cap();
        try {
            wait = refresh();
        } catch (RuntimeException failed) {
            LOG.error("People and channels could not be kept; Baton goes on with what it knew and tries again", failed);
        }
        schedule(wait);
    }

    /** Takes the place of whatever was planned before. */
    private synchronized void schedule(Duration wait) {
        if (thread.isShutdown()) {
            return;
        }
        if (next != null) {
            next.cancel(false);
        }
        next = thread.schedule(this::run, wait.toMillis(), TimeUnit.MILLISECONDS);
    }
}

package dev.baton.slack;

import dev.baton.outbox.Channels;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the ids behind the playbook's channel names, and knows how far a missing one means anything. A reading that has
 * to wait for Slack's pace goes on at the page where it was.
 */
final class ChannelReading {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelReading.class);

    /** A channel may have been made since the last reading; a reading this young is not repeated. */
    private static final Duration FRESH = Duration.ofSeconds(60);

    private final Set<String> names;
    private final boolean allowOutsiders;
    private final SlackClient client;
    private final Channels channels;
    private final Clock clock;
    private final Set<String> missing = new HashSet<>();
    private final Map<String, SeenChannel> listed = new HashMap<>();
    private String cursor = "";
    private volatile Set<String> refused = Set.of();
    private volatile @Nullable Last last;
    private Map<String, SeenChannel> seen = Map.of();

    ChannelReading(Directory.Named named, SlackClient client, Channels channels, Clock clock) {
        this.names = named.channels();
        this.allowOutsiders = named.allowOutsiders();
        this.client = client;
        this.channels = channels;
        this.clock = clock;
    }

    /** What kept it from reading; empty when the names are as fresh as need be. */
    Optional<Failure> read() {
        if (isFresh()) {
            return Optional.empty();
        }
        Optional<Failure> trouble = list();
        last = new Last(clock.instant(), trouble.orElse(null));
        if (trouble.isEmpty()) {
            keep();
            tellMissing();
        }
        if (!(trouble.orElse(null) instanceof Failure.Wait)) {
            startOver();
        }
        return trouble;
    }

    boolean isFresh() {
        Last reading = last;
        return reading != null
                && reading.trouble() == null
                && reading.at().plus(FRESH).isAfter(clock.instant());
    }

    /** What keeps the names from being known; empty when nothing does, or nothing was tried yet. */
    Optional<Failure> trouble() {
        return Optional.ofNullable(last).map(Last::trouble);
    }

    /** Whether people from outside read there, which the playbook does not allow. */
    boolean refuses(String name) {
        return refused.contains(name);
    }

    /** Those that the last whole reading found, by their names in the playbook. */
    Map<String, SeenChannel> seen() {
        return seen;
    }

    private void keep() {
        seen = Map.copyOf(listed);
        Map<String, String> ids = new HashMap<>();
        Set<String> shared = new HashSet<>();
        listed.forEach((name, channel) -> {
            if (name.startsWith("#")) {
                ids.put(name, channel.id());
            }
            if (channel.shared() && !allowOutsiders) {
                shared.add(name);
            }
        });
        channels.remember(ids);
        shared.stream().filter(name -> !refused.contains(name)).forEach(ChannelReading::tellShared);
        refused = Set.copyOf(shared);
    }

    private static void tellShared(String name) {
        LOG.warn(
                "{} is shared with another organisation, so Baton posts nothing there; set channels.allow_outsiders in the playbook if it is meant to be so",
                name);
    }

    private Optional<Failure> list() {
        while (!listed.keySet().containsAll(names)) {
            Answer<SlackClient.ChannelPage> answer = client.channels(cursor);
            if (answer instanceof Answer.Not<SlackClient.ChannelPage> not) {
                return Optional.of(not.why());
            }
            SlackClient.ChannelPage page = ((Answer.Ok<SlackClient.ChannelPage>) answer).value();
            for (SeenChannel channel : page.channels()) {
                Stream.of(channel.name(), channel.id())
                        .filter(names::contains)
                        .forEach(name -> listed.put(name, channel));
            }
            cursor = page.next();
            if (cursor.isEmpty()) {
                break;
            }
        }
        return Optional.empty();
    }

    private void tellMissing() {
        for (String name : names) {
            if (listed.containsKey(name)) {
                missing.remove(name);
            } else if (missing.add(name)) {
                LOG.warn(
                        "The playbook names the channel {}, which Baton cannot see; correct it there, or if it is private type /invite @Baton in it",
                        name);
            }
        }
    }

    private void startOver() {
        listed.clear();
        cursor = "";
    }

    private record Last(Instant at, @Nullable Failure trouble) {}
}

package dev.baton.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.sandbox.blockkit.Blocks;
import dev.baton.sandbox.client.PersonActions;
import dev.baton.sandbox.director.IntakeDoor;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A handful of made-up leads for a workspace that is new: sent to the bot over HTTP as any website would, and some of them
 * claimed by people once they see the card. People and companies are invented; phone numbers are reserved for fiction.
 */
public final class SampleLeads {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLeads.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final IntakeDoor intake;
    private final Workspace workspace;
    private final PersonActions actions;

    public SampleLeads(IntakeDoor intake, Workspace workspace, PersonActions actions) {
        this.intake = intake;
        this.workspace = workspace;
        this.actions = actions;
    }

    /** Someone claims the lead, and types that in a channel. */
    private record Claim(long number, String by, String in) {}

    /**
     * Sends the leads one after the other, then lets people claim. Takes seconds: cards come at Slack's pace. What goes
     * wrong is logged, and the rest goes on.
     *
     * @return how many leads the bot took
     * @throws InterruptedException if the thread is told to stop
     */
    public int send() throws InterruptedException {
        int taken = 0;
        List<Claim> claims = new ArrayList<>();
        for (JsonNode sample : samples()) {
            long number = intake.send(sample.path("lead"));
            if (number > 0) {
                taken++;
                JsonNode claim = sample.path("claim");
                if (claim.isObject()) {
                    claims.add(new Claim(
                            number, claim.path("by").asText(), claim.path("in").asText()));
                }
            }
        }
        for (Claim claim : claims) {
            carryOut(claim);
        }
        return taken;
    }

    private static JsonNode samples() {
        try (InputStream file = SampleLeads.class.getResourceAsStream("/sandbox/sample-leads.json")) {
            return JSON.readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The sample leads cannot be read", e);
        }
    }

    private void carryOut(Claim claim) throws InterruptedException {
        User person = workspace.members().find(claim.by()).orElse(null);
        Channel channel = workspace.channels().find(claim.in()).orElse(null);
        if (person == null || channel == null || !appears(claim.number(), channel)) {
            LOG.warn("Nobody claimed the sample lead #{}: its card did not appear in {}", claim.number(), claim.in());
            return;
        }
        actions.command(person.id(), channel.id(), "/lead claim " + claim.number());
    }

    /** Waits for the card with the lead's claim button. */
    private boolean appears(long number, Channel channel) throws InterruptedException {
        long seen = workspace.revision();
        while (!hasCard(number, channel)) {
            long now = workspace.awaitChange(seen, PATIENCE);
            if (now == seen) {
                return false;
            }
            seen = now;
        }
        return true;
    }

    private boolean hasCard(long number, Channel channel) {
        return workspace.messages().in(channel.id()).stream()
                .anyMatch(message -> Blocks.button(message.blocks(), "claim", Long.toString(number))
                        .isPresent());
    }
}

package dev.baton.sandbox.client;

import dev.baton.sandbox.api.MessageShapes;
import dev.baton.sandbox.api.Shapes;
import dev.baton.sandbox.api.Triggers;
import dev.baton.sandbox.client.Payloads.Handles;
import dev.baton.sandbox.workspace.ReplyAddress;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.Workspace;
import java.net.URI;
import java.time.Instant;
import java.util.function.Supplier;

/** Makes what goes with every action: the payload, the address to answer at, and the trigger for a modal. */
public final class Handing {

    private final Workspace workspace;
    private final Triggers triggers;
    private final Supplier<URI> here;
    private final Payloads payloads;
    private final ViewPayloads views;
    private final SuggestionPayloads suggestions;
    private final Suggestions offered = new Suggestions();

    /** @param here the address of this server, with its port */
    public Handing(Workspace workspace, Triggers triggers, Supplier<URI> here, MessageShapes messages) {
        this.workspace = workspace;
        this.triggers = triggers;
        this.here = here;
        this.payloads = new Payloads(messages);
        Shapes shapes = new Shapes(workspace);
        this.views = new ViewPayloads(shapes);
        this.suggestions = new SuggestionPayloads(messages, shapes);
    }

    Payloads payloads() {
        return payloads;
    }

    ViewPayloads views() {
        return views;
    }

    SuggestionPayloads suggestions() {
        return suggestions;
    }

    /** What people can choose from because the app offered it. */
    Suggestions offered() {
        return offered;
    }

    /** For what somebody does where there is no channel to answer in. */
    String trigger(User user) {
        return triggers.make(user.id());
    }

    Handles handles(ReplyAddress address) {
        String responseUrl = here.get().resolve("/respond/" + address.id()).toString();
        return new Handles(responseUrl, triggers.make(address.user()));
    }

    /** The time as Slack writes it. */
    String now() {
        Instant now = workspace.clock().instant();
        return "%d.%06d".formatted(now.getEpochSecond(), now.getNano() / 1_000);
    }
}

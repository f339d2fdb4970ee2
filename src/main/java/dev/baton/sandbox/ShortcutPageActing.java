package dev.baton.sandbox;

import dev.baton.sandbox.client.Outcome;
import dev.baton.sandbox.client.Outcome.Problem;
import dev.baton.sandbox.client.ShortcutActions;
import dev.baton.sandbox.page.ShortcutActing;
import dev.baton.sandbox.page.modal.Offer;
import dev.baton.sandbox.workspace.Message;
import java.util.List;
import java.util.Optional;

/** Lets the page offer and use shortcuts as the API for people does. */
final class ShortcutPageActing implements ShortcutActing {

    private final ShortcutActions shortcuts;

    ShortcutPageActing(ShortcutActions shortcuts) {
        this.shortcuts = shortcuts;
    }

    @Override
    public List<Offer> offered(boolean onMessage) {
        return shortcuts.offered(onMessage).stream()
                .map(shortcut -> new Offer(shortcut.callbackId(), shortcut.name()))
                .toList();
    }

    @Override
    public Optional<String> use(String userId, String callbackId) {
        return problem(shortcuts.use(userId, callbackId));
    }

    @Override
    public Optional<String> use(String userId, Message message, String callbackId) {
        return problem(shortcuts.use(userId, message.channel(), message.ts(), callbackId));
    }

    private static Optional<String> problem(Outcome outcome) {
        return Optional.ofNullable(outcome.problem()).map(Problem::sentence);
    }
}

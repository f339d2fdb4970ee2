package dev.baton.sandbox.page;

import dev.baton.sandbox.page.modal.Offer;
import dev.baton.sandbox.workspace.Message;
import java.util.List;
import java.util.Optional;

/** For a page of an app that has no shortcuts. */
final class NoShortcuts implements ShortcutActing {

    @Override
    public List<Offer> offered(boolean onMessage) {
        return List.of();
    }

    @Override
    public Optional<String> use(String userId, String callbackId) {
        throw new AssertionError("There are no shortcuts");
    }

    @Override
    public Optional<String> use(String userId, Message message, String callbackId) {
        throw new AssertionError("There are no shortcuts");
    }
}

package dev.baton.sandbox.page;

import dev.baton.sandbox.page.modal.Offer;
import dev.baton.sandbox.workspace.Message;
import java.util.List;
import java.util.Optional;

/** The app's shortcuts. What comes of them shows in the workspace. */
public interface ShortcutActing {

    /**
     * Those that there are.
     *
     * @param onMessage of a message, or of everywhere
     */
    List<Offer> offered(boolean onMessage);

    /** @return a sentence where it could not be used */
    Optional<String> use(String userId, String callbackId);

    /** @return a sentence where it could not be used */
    Optional<String> use(String userId, Message message, String callbackId);
}

package dev.baton.sandbox.page;

import java.util.Optional;

/** What a person can do with the app's home tab. What comes of it shows in the workspace. */
public interface HomeActing {

    /**
     * Looks at it.
     *
     * @return a sentence where the app could not be told
     */
    Optional<String> open(String userId);

    /**
     * Presses a button.
     *
     * @return a sentence where it could not be done at all
     */
    Optional<String> press(String userId, String blockId, String actionId);
}

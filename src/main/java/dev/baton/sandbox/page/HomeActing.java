package dev.baton.sandbox.page;

import java.util.List;
import java.util.Map;
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
     * Presses a button, or chooses something.
     *
     * @param entered what stands in the fields of the tab, by their names ({@code block/action})
     * @return a sentence where it could not be done at all
     */
    Optional<String> press(String userId, String blockId, String actionId, Map<String, List<String>> entered);
}

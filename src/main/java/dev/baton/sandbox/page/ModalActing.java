package dev.baton.sandbox.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person can do in the modal that they have open. What comes of it shows in the workspace. Fields are named
 * {@code block/action}; each action returns a sentence where the modal itself does not say what went wrong.
 */
public interface ModalActing {

    /** Presses a button, or changes a field that the app is told of at once. */
    Optional<String> act(String userId, String blockId, String actionId, Map<String, List<String>> entered);

    Optional<String> submit(String userId, Map<String, List<String>> entered);

    /** @param all whether to close every modal of the stack, or only the one on top */
    Optional<String> close(String userId, boolean all);
}

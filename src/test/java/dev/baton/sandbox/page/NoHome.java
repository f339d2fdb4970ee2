package dev.baton.sandbox.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For a page on which nobody looks at the home tab. */
final class NoHome implements HomeActing {

    @Override
    public Optional<String> open(String userId) {
        throw new AssertionError("Nobody looks at the home tab");
    }

    @Override
    public Optional<String> press(String userId, String blockId, String actionId, Map<String, List<String>> entered) {
        throw new AssertionError("Nobody looks at the home tab");
    }
}

package dev.baton.sandbox.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For a page on which nobody opens a modal. */
final class NoModals implements ModalActing {

    @Override
    public Optional<String> act(String userId, String blockId, String actionId, Map<String, List<String>> entered) {
        throw new AssertionError("Nobody has a modal open");
    }

    @Override
    public Optional<String> submit(String userId, Map<String, List<String>> entered) {
        throw new AssertionError("Nobody has a modal open");
    }

    @Override
    public Optional<String> close(String userId, boolean all) {
        throw new AssertionError("Nobody has a modal open");
    }
}

package dev.baton.sandbox;

import dev.baton.sandbox.client.ModalActions;
import dev.baton.sandbox.client.Outcome;
import dev.baton.sandbox.client.Outcome.Problem;
import dev.baton.sandbox.page.ModalActing;
import dev.baton.sandbox.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets the page act in modals as the API for people does. */
final class ModalPageActing implements ModalActing {

    private final ModalActions modals;
    private final Workspace workspace;

    ModalPageActing(ModalActions modals, Workspace workspace) {
        this.modals = modals;
        this.workspace = workspace;
    }

    @Override
    public Optional<String> act(String userId, String blockId, String actionId, Map<String, List<String>> entered) {
        return notShown(userId, modals.act(userId, blockId, actionId, entered));
    }

    @Override
    public Optional<String> submit(String userId, Map<String, List<String>> entered) {
        return notShown(userId, modals.submit(userId, entered));
    }

    @Override
    public Optional<String> close(String userId, boolean all) {
        return notShown(userId, modals.close(userId, all));
    }

    /** A problem that stands in the modal needs no second telling. */
    private Optional<String> notShown(String userId, Outcome outcome) {
        boolean told = workspace.views().stack(userId).stream()
                .anyMatch(view -> !view.errors().isEmpty());
        return Optional.ofNullable(outcome.problem()).filter(problem -> !told).map(Problem::sentence);
    }
}

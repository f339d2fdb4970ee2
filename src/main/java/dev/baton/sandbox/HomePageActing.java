package dev.baton.sandbox;

import dev.baton.sandbox.client.HomeActions;
import dev.baton.sandbox.client.Outcome;
import dev.baton.sandbox.client.Outcome.Problem;
import dev.baton.sandbox.page.HomeActing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets the page act on the home tab as the API for people does. */
final class HomePageActing implements HomeActing {

    private final HomeActions home;

    HomePageActing(HomeActions home) {
        this.home = home;
    }

    @Override
    public Optional<String> open(String userId) {
        return problem(home.open(userId));
    }

    @Override
    public Optional<String> press(String userId, String blockId, String actionId, Map<String, List<String>> entered) {
        return problem(home.choose(userId, blockId, actionId, entered));
    }

    private static Optional<String> problem(Outcome outcome) {
        return Optional.ofNullable(outcome.problem()).map(Problem::sentence);
    }
}

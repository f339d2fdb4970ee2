package dev.baton.slack.card;

import dev.baton.lead.State;
import dev.baton.query.Scope;
import java.util.ArrayList;
import java.util.List;

/** What a question is about, in words; escaped. */
public final class ScopeText {

    private static final int NAME = 80;

    private final Words words;

    public ScopeText(Words words) {
        this.words = words;
    }

    /** {@code rejected · wrong territory · webinar-may · last week (9–15 Nov)}; {@code all leads} for everything. */
    public String of(Scope scope) {
        List<String> parts = new ArrayList<>();
        if (!scope.campaigns().isEmpty()) {
            parts.add(names(List.copyOf(scope.campaigns())));
        }
        if (!scope.sources().isEmpty()) {
            parts.add("source " + names(List.copyOf(scope.sources())));
        }
        if (!scope.states().isEmpty()) {
            parts.add(states(scope));
        }
        if (!scope.reasons().isEmpty()) {
            parts.add(reasons(scope));
        }
        scope.territories().stream().sorted().forEach(key -> parts.add(Mrkdwn.escape(words.territory(key))));
        if (scope.owner() != null) {
            parts.add("of " + words.person(scope.owner()));
        }
        if (scope.period() != null) {
            parts.add(Mrkdwn.typed(scope.period().told(), NAME));
        }
        return parts.isEmpty() ? "all leads" : String.join(" · ", parts);
    }

    public String states(Scope scope) {
        return String.join(
                " or ", scope.states().stream().sorted().map(ScopeText::state).toList());
    }

    public String reasons(Scope scope) {
        return scope.reasons().contains(Scope.ANY_REASON)
                ? "turned down"
                : String.join(
                        " or ",
                        scope.reasons().stream()
                                .sorted()
                                .map(key -> Mrkdwn.escape(words.reason(key)))
                                .toList());
    }

    public String names(List<String> names) {
        return String.join(
                " or ",
                names.stream().sorted().map(name -> Mrkdwn.typed(name, NAME)).toList());
    }

    /** As people say it: an open lead waits. */
    static String state(State state) {
        return state == State.OPEN ? "waiting" : state.code();
    }
}

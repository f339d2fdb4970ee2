package dev.baton.slack.card;

import dev.baton.lead.State;
import dev.baton.query.Happened;
import dev.baton.query.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a question is about, in words; escaped. */
public final class ScopeText {

    private static final int NAME = 80;
    private static final int REASONS = 4;

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
        if (scope.happened() != null) {
            parts.add(happened(scope.happened()));
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

    public static String happened(Happened what) {
        return what == Happened.UNTOUCHED ? "never touched" : "at some time " + what.code();
    }

    public String reasons(Scope scope) {
        if (scope.reasons().contains(Scope.ANY_REASON)) {
            return "turned down";
        }
        int more = scope.reasons().size() - REASONS;
        return scope.reasons().stream()
                        .sorted()
                        .limit(REASONS)
                        .map(key -> Mrkdwn.escape(words.reason(key)))
                        .collect(Collectors.joining(" or "))
                + (more > 0 ? " or " + more + " more reasons" : "");
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

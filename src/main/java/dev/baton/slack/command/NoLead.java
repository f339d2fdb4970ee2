package dev.baton.slack.command;

import dev.baton.query.Happened;
import dev.baton.query.Period;
import dev.baton.query.Scope;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.card.ScopeText;
import java.util.ArrayList;
import java.util.List;

/** That there is no such lead, in a sentence. */
final class NoLead {

    private static final int NAME = 80;

    private final ScopeText text;

    NoLead(ScopeText text) {
        this.text = text;
    }

    /** {@code No lead of webinar-may was handed off last week (9–15 Nov).}; escaped. */
    String sentence(Scope scope) {
        List<String> predicates = predicates(scope);
        String which = which(scope);
        return predicates.isEmpty()
                ? "There is no lead" + which + "."
                : "No lead" + which + " " + String.join(" and ", predicates) + ".";
    }

    private String which(Scope scope) {
        StringBuilder which = new StringBuilder();
        if (!scope.campaigns().isEmpty()) {
            which.append(" of ").append(text.names(List.copyOf(scope.campaigns())));
        }
        if (!scope.sources().isEmpty()) {
            which.append(" from the source ").append(text.names(List.copyOf(scope.sources())));
        }
        if (!scope.territories().isEmpty()) {
            which.append(" in ")
                    .append(text.of(Scope.everything().withTerritories(scope.territories()))
                            .replace(" · ", " or "));
        }
        if (scope.owner() != null) {
            which.append(' ').append(text.of(Scope.everything().withOwner(scope.owner())));
        }
        return which.toString();
    }

    private List<String> predicates(Scope scope) {
        List<String> predicates = new ArrayList<>();
        if (!scope.states().isEmpty()) {
            predicates.add("is " + text.states(scope));
        }
        if (!scope.reasons().isEmpty()) {
            boolean any = scope.reasons().contains(Scope.ANY_REASON);
            predicates.add("was turned down" + (any ? "" : " for “" + text.reasons(scope) + "”"));
        }
        if (scope.happened() != null) {
            predicates.add(
                    scope.happened() == Happened.UNTOUCHED
                            ? "was left untouched"
                            : "was " + scope.happened().code());
        }
        Period period = scope.period();
        if (period != null) {
            String when = Mrkdwn.typed(period.when(), NAME);
            if (period.of() == Period.Of.HANDED_OFF || predicates.isEmpty()) {
                predicates.add("was handed off " + when);
            } else {
                int last = predicates.size() - 1;
                String then = last == 0 && !scope.states().isEmpty() ? " and became so " : " ";
                predicates.set(last, predicates.get(last) + then + when);
            }
        }
        return predicates;
    }
}

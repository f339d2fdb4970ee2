package dev.baton.query.grammar;

import dev.baton.lead.Reason;
import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.query.Happened;
import dev.baton.query.Period;
import dev.baton.query.Scope;
import dev.baton.team.Member;
import dev.baton.team.Team;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which leads a question asks for. */
final class InWords {

    private final Team team;
    private final UserId asker;

    InWords(Team team, UserId asker) {
        this.team = team;
        this.asker = asker;
    }

    String tell(Draft draft) {
        Scope scope = draft.question().scope();
        StringBuilder told = new StringBuilder(isNarrow(scope) ? "leads" : "all leads");
        named(told, "campaign", scope.campaigns());
        named(told, "source", scope.sources());
        if (!draft.territories().isEmpty()) {
            told.append(" in ").append(Lists.of(draft.territories().values(), "or"));
        }
        UserId owner = scope.owner();
        if (owner != null) {
            told.append(owner.equals(asker) ? " of yours" : " of " + name(owner));
        }
        state(told, draft);
        return told.toString();
    }

    private static boolean isNarrow(Scope scope) {
        return !scope.equals(Scope.everything());
    }

    private static void named(StringBuilder told, String sort, Set<String> names) {
        if (!names.isEmpty()) {
            told.append(" of ").append(sort).append(names.size() == 1 ? " " : "s ");
            told.append(Lists.of(names.stream().sorted().toList(), "and"));
        }
    }

    private static void state(StringBuilder told, Draft draft) {
        Scope scope = draft.question().scope();
        if (!scope.states().isEmpty()) {
            told.append(", now ").append(states(scope));
        }
        if (scope.happened() != null) {
            told.append(happened(scope.happened(), scope.period()));
        }
        if (!draft.everOf().isEmpty()) {
            told.append(", ").append(ever(draft)).append(scope.period() == null ? " at some time" : "");
        } else if (scope.reasons().contains(Scope.ANY_REASON)) {
            told.append(", turned down");
        } else if (!scope.reasons().isEmpty()) {
            told.append(scope.states().isEmpty() ? ", turned down for “" : " for “");
            told.append(Lists.of(draft.reasons().values(), "or")).append('”');
        }
        Period period = scope.period();
        if (period != null) {
            told.append(when(period, scope)).append(period.when());
        }
    }

    private static String ever(Draft draft) {
        return Lists.of(
                draft.everOf().stream()
                        .map(kind -> kind == Reason.Kind.REJECT ? "rejected" : "disqualified")
                        .toList(),
                "or");
    }

    private static String happened(Happened what, @Nullable Period period) {
        if (!what.hasTime()) {
            return ", never touched";
        }
        boolean then = period != null && period.of() == Period.Of.CAME_TO;
        return then ? ", first " + what.code() : ", " + what.code() + " at some time";
    }

    private static String when(Period period, Scope scope) {
        if (period.of() == Period.Of.HANDED_OFF) {
            return ", handed off ";
        }
        if (scope.states().isEmpty()) {
            return " ";
        }
        return scope.states().equals(Set.of(State.HELD)) ? ", received " : ", and became so ";
    }

    private static String states(Scope scope) {
        List<String> codes = scope.states().stream().sorted().map(State::code).toList();
        return Lists.of(codes, "or");
    }

    private String name(UserId who) {
        return team.member(who).map(Member::name).orElse("@" + who.value());
    }
}

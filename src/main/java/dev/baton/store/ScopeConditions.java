package dev.baton.store;

import dev.baton.lead.State;
import dev.baton.query.Happened;
import dev.baton.query.Period;
import dev.baton.query.Scope;
import dev.baton.query.Sight;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** A scope, and what somebody may see of it, as SQL about a lead {@code l}. */
final class ScopeConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private ScopeConditions() {}

    /** Every lead of the scope, handed off or not. */
    static ScopeConditions leads(Scope scope, Sight sight) {
        ScopeConditions made = of(scope, sight);
        Period period = scope.period();
        if (period != null && !hasItsOwnTime(scope, period)) {
            made.conditions.add(
                    period.of() == Period.Of.HANDED_OFF
                            ? "l.number in (select w.lead from course w where " + made.within("w.handed_off_at", period)
                                    + ")"
                            : made.within("l.since", period));
        }
        return made;
    }

    /** Each cycle {@code c} of a lead of the scope, within its period. */
    static ScopeConditions cycles(Scope scope, Sight sight) {
        ScopeConditions made = of(scope, sight);
        Period period = scope.period();
        if (period != null) {
            made.conditions.add(
                    made.within(period.of() == Period.Of.HANDED_OFF ? "c.handed_off_at" : "l.since", period));
        }
        if (scope.happened() != null) {
            made.conditions.add("c." + column(scope.happened()));
        }
        return made;
    }

    /** Those that were never handed off. */
    static ScopeConditions heldAtDoor(Scope scope, Sight sight) {
        ScopeConditions made = of(scope, sight);
        made.conditions.add("l.state = 'held'");
        made.conditions.add("l.hand_off is null");
        if (scope.period() != null) {
            made.conditions.add(made.within("l.received_at", scope.period()));
        }
        return made;
    }

    /** Whether the period is asked of what happened, or of the turn-down, rather than of the state. */
    private static boolean hasItsOwnTime(Scope scope, Period period) {
        boolean happened = scope.happened() != null && scope.happened().hasTime();
        boolean turnedDown = scope.states().isEmpty() && !scope.reasons().isEmpty();
        return period.of() == Period.Of.CAME_TO && (happened || turnedDown);
    }

    private static ScopeConditions of(Scope scope, Sight sight) {
        ScopeConditions made = new ScopeConditions();
        made.oneOf("l.state", scope.states().stream().map(State::code).toList());
        made.oneOf("l.territory", scope.territories());
        if (scope.owner() != null) {
            made.conditions.add("l.owner = :" + made.value(scope.owner().value()));
        }
        made.cameBy(OriginRows.CAMPAIGN, scope.campaigns());
        made.cameBy(OriginRows.SOURCE, scope.sources());
        if (!scope.reasons().isEmpty()) {
            made.turnedDown(scope);
        }
        if (scope.happened() != null) {
            made.happened(scope.happened(), scope.period());
        }
        SightSql.condition(sight, made::value).ifPresent(made.conditions::add);
        return made;
    }

    private void oneOf(String column, Collection<String> of) {
        if (!of.isEmpty()) {
            conditions.add(column + " in (" + listed(of) + ")");
        }
    }

    private void cameBy(String kind, Set<String> names) {
        if (!names.isEmpty()) {
            conditions.add("l.number in (select o.lead from lead_origin o where o.kind = '" + kind + "' and o.name in ("
                    + listed(names) + "))");
        }
    }

    private static String column(Happened what) {
        return switch (what) {
            case CLAIMED -> "claimed_at is not null";
            case TOUCHED -> "touched_at is not null";
            case UNTOUCHED -> "touched_at is null";
        };
    }

    private void happened(Happened what, @Nullable Period period) {
        String condition = "k." + column(what);
        if (period != null && period.of() == Period.Of.HANDED_OFF) {
            condition += " and " + within("k.handed_off_at", period);
        } else if (period != null && what.hasTime()) {
            condition += " and " + within(what == Happened.CLAIMED ? "k.claimed_at" : "k.touched_at", period);
        }
        conditions.add("l.number in (select k.lead from course k where " + condition + ")");
    }

    private void turnedDown(Scope scope) {
        Set<String> reasons = scope.reasons();
        Period period = scope.period();
        Period then = period != null
                        && period.of() == Period.Of.CAME_TO
                        && scope.states().isEmpty()
                ? period
                : null;
        Period handedOff = period != null && period.of() == Period.Of.HANDED_OFF ? period : null;
        conditions.add("l.number in (select t.lead from turn_down t"
                + (handedOff == null ? "" : " join course d on d.lead = t.lead and d.cycle = t.cycle")
                + " where "
                + (reasons.contains(Scope.ANY_REASON) ? "1 = 1" : "t.reason in (" + listed(reasons) + ")")
                + (handedOff == null ? "" : " and " + within("d.handed_off_at", handedOff))
                + (then == null ? "" : " and " + within("t.at", then))
                + ")");
    }

    private String within(String column, Period period) {
        return column + " >= :" + value(period.from().toEpochMilli()) + " and " + column + " < :"
                + value(period.until().toEpochMilli());
    }

    private String listed(Collection<String> of) {
        return of.stream().sorted().map(each -> ":" + value(each)).collect(Collectors.joining(", "));
    }

    private String value(Object value) {
        String name = "scope_" + values.size();
        values.put(name, value);
        return name;
    }

    /** Begins with a space where there is something to say. */
    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** The same with one more. */
    String and(String condition) {
        return (conditions.isEmpty() ? " where " : where() + " and ") + condition;
    }

    Query bindTo(Query query) {
        values.forEach(query::bind);
        return query;
    }
}

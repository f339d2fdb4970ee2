package dev.baton.query.grammar;

import dev.baton.lead.Reason;
import dev.baton.lead.Reasons;
import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.query.Happened;
import dev.baton.query.Period;
import dev.baton.query.Question;
import dev.baton.query.Question.Shape;
import dev.baton.query.Scope;
import dev.baton.query.period.PeriodReading;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A question while its words are put together. */
final class Draft {

    private final Set<State> states = EnumSet.noneOf(State.class);
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final Set<String> campaigns = new LinkedHashSet<>();
    private final Set<String> sources = new LinkedHashSet<>();
    private final Map<String, String> territories = new LinkedHashMap<>();
    private final Set<UserId> owners = new LinkedHashSet<>();
    private final Map<String, PeriodReading.Stretch> periods = new LinkedHashMap<>();
    private final Set<Happened> happened = EnumSet.noneOf(Happened.class);
    private final Set<Reason.Kind> everOf = EnumSet.noneOf(Reason.Kind.class);
    private final Set<Shape> shapes = EnumSet.noneOf(Shape.class);
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<String> problems = new LinkedHashSet<>();
    private boolean handedOff;
    private boolean everything;
    private boolean turnedDown;
    private boolean counted;

    Set<State> states() {
        return states;
    }

    /** Labels by key. */
    Map<String, String> reasons() {
        return reasons;
    }

    Set<String> campaigns() {
        return campaigns;
    }

    Set<String> sources() {
        return sources;
    }

    /** Names by key. */
    Map<String, String> territories() {
        return territories;
    }

    Set<UserId> owners() {
        return owners;
    }

    /** By how they were typed. */
    Map<String, PeriodReading.Stretch> periods() {
        return periods;
    }

    Set<String> notes() {
        return notes;
    }

    Set<String> problems() {
        return problems;
    }

    void period(String typed, PeriodReading.Stretch stretch) {
        periods.put(typed, stretch);
        if (stretch.note() != null) {
            notes.add(stretch.note());
        }
    }

    void shape(Shape shape) {
        shapes.add(shape);
    }

    void counted() {
        counted = true;
    }

    boolean isCounted() {
        return counted;
    }

    void happened(Happened what) {
        happened.add(what);
    }

    Set<Happened> happened() {
        return happened;
    }

    /** Turned down at some time for any reason of a kind, whatever became of it. */
    void ever(Reason.Kind kind, Reasons all) {
        everOf.add(kind);
        all.of(kind).forEach(reason -> reasons.put(reason.key(), reason.label()));
    }

    /** Of which kinds every reason is meant. */
    Set<Reason.Kind> everOf() {
        return everOf;
    }

    void handedOff() {
        handedOff = true;
    }

    void everything() {
        everything = true;
    }

    /** For whatever reason; beside one it says nothing. */
    void turnedDown() {
        turnedDown = true;
    }

    boolean narrows() {
        return everything
                || ofTheState()
                || !campaigns.isEmpty()
                || !sources.isEmpty()
                || !territories.isEmpty()
                || !owners.isEmpty()
                || !periods.isEmpty();
    }

    /** Whether the period is that of the hand-off, although something else would be taken for meant. */
    boolean saysHandedOff() {
        return shape() == Shape.LIST && of() == Period.Of.HANDED_OFF && ofTheState() && handedOff;
    }

    Question question() {
        Period period = periods.values().stream()
                .findFirst()
                .map(stretch -> new Period(stretch.from(), stretch.until(), stretch.told(), of()))
                .orElse(null);
        return new Question(
                shape(),
                new Scope(
                        states,
                        reasonKeys(),
                        campaigns,
                        sources,
                        territories.keySet(),
                        owners.stream().findFirst().orElse(null),
                        happened.stream().findFirst().orElse(null),
                        period));
    }

    private Set<String> reasonKeys() {
        return turnedDown && reasons.isEmpty() ? Set.of(Scope.ANY_REASON) : reasons.keySet();
    }

    private boolean ofTheState() {
        return !states.isEmpty() || !reasonKeys().isEmpty() || !happened.isEmpty();
    }

    /** What happened is told of hand-offs. A held lead need never have had one, unless it was turned down. */
    private Period.Of of() {
        if (shape() == Shape.REPORT) {
            return Period.Of.HANDED_OFF;
        }
        if (states.isEmpty() && reasonKeys().isEmpty() && happened.contains(Happened.UNTOUCHED)) {
            return Period.Of.HANDED_OFF;
        }
        boolean neverHandedOff = states.contains(State.HELD) && reasonKeys().isEmpty();
        return ofTheState() && (!handedOff || neverHandedOff) ? Period.Of.CAME_TO : Period.Of.HANDED_OFF;
    }

    private Shape shape() {
        if (counted) {
            return ofTheState() ? Shape.LIST : Shape.REPORT;
        }
        if (!shapes.isEmpty()) {
            // "Show me what happened" wants to know what happened.
            return shapes.contains(Shape.REPORT) ? Shape.REPORT : Shape.LIST;
        }
        return ofTheState() || !owners.isEmpty() ? Shape.LIST : Shape.REPORT;
    }
}

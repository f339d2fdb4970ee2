package dev.baton.store;

import dev.baton.lead.State;
import dev.baton.query.LedTo;
import dev.baton.query.Report;
import dev.baton.query.Report.TurnDowns;
import dev.baton.query.Scope;
import dev.baton.query.Sight;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Makes one report, from one state of the database. */
final class Reporting {

    private static final String CYCLES = " from lead l join course c on c.lead = l.number";

    private final Handle handle;
    private final Scope scope;
    private final Sight sight;
    private final ScopeConditions cycles;

    Reporting(Handle handle, Scope scope, Sight sight) {
        this.handle = handle;
        this.scope = scope;
        this.sight = sight;
        this.cycles = ScopeConditions.cycles(scope, sight);
    }

    Report report() {
        List<StateRow> byState = states();
        Map<State, Long> states = new EnumMap<>(State.class);
        byState.forEach(row -> states.put(row.state(), row.leads()));
        Report.Ever ever = new Report.Ever(
                byState.stream().mapToLong(StateRow::claimed).sum(),
                byState.stream().mapToLong(StateRow::touched).sum(),
                byState.stream().mapToLong(StateRow::connected).sum());
        return new Report(
                states,
                heldAtDoor(),
                byState.stream().mapToLong(StateRow::anyway).sum(),
                byState.stream().mapToLong(StateRow::own).sum(),
                ever,
                turnDowns(),
                turnedDown(),
                new WaitFigures(handle, cycles).waits());
    }

    private record StateRow(
            State state, long leads, long claimed, long touched, long connected, long anyway, long own) {}

    private List<StateRow> states() {
        return cycles.bindTo(handle.createQuery("""
                        select l.state, count(distinct l.number) as leads,
                               count(distinct case when c.claimed_at is not null then l.number end) as claimed,
                               count(distinct case when c.touched_at is not null then l.number end) as touched,
                               count(distinct case when c.connected = 1 then l.number end) as connected,
                               count(distinct case when c.anyway = 1 then l.number end) as anyway,
                               count(distinct case when c.own = 1 then l.number end) as own
                        """ + CYCLES + cycles.where() + " group by l.state"))
                .map((row, context) -> new StateRow(
                        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        row.getLong("leads"),
                        row.getLong("claimed"),
                        row.getLong("touched"),
                        row.getLong("connected"),
                        row.getLong("anyway"),
                        row.getLong("own")))
                .list();
    }

    private long heldAtDoor() {
        ScopeConditions held = ScopeConditions.heldAtDoor(scope, sight);
        return held.bindTo(handle.createQuery("select count(*) from lead l" + held.where()))
                .mapTo(Long.class)
                .one();
    }

    private static final String TURN_DOWNS = CYCLES + " join turn_down t on t.lead = c.lead and t.cycle = c.cycle";

    private record ReasonRow(String reason, LedTo ledTo, long times) {}

    private List<TurnDowns> turnDowns() {
        List<ReasonRow> rows = cycles.bindTo(handle.createQuery("select t.reason, t.led_to, count(*) as times"
                        + TURN_DOWNS + cycles.where() + " group by t.reason, t.led_to"))
                .map((row, context) ->
                        new ReasonRow(row.getString("reason"), LedTo.of(row.getString("led_to")), row.getLong("times")))
                .list();
        Map<String, Map<LedTo, Long>> byReason = new LinkedHashMap<>();
        rows.forEach(row -> byReason.computeIfAbsent(row.reason(), reason -> new EnumMap<>(LedTo.class))
                .put(row.ledTo(), row.times()));
        return byReason.entrySet().stream()
                .map(each -> new TurnDowns(
                        each.getKey(),
                        each.getValue().values().stream()
                                .mapToLong(Long::longValue)
                                .sum(),
                        each.getValue()))
                .sorted(Comparator.comparingLong(TurnDowns::times).reversed().thenComparing(TurnDowns::reason))
                .toList();
    }

    private long turnedDown() {
        return cycles.bindTo(handle.createQuery("select count(distinct t.lead)" + TURN_DOWNS + cycles.where()))
                .mapTo(Long.class)
                .one();
    }
}

package dev.baton.store;

import dev.baton.lead.State;
import dev.baton.query.CampaignStates;
import dev.baton.query.Period;
import dev.baton.query.Scope;
import dev.baton.query.Sight;
import dev.baton.query.TerritoryWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** How all campaigns and territories stand, each in one query. */
final class Standings {

    private Standings() {}

    private record Row(@Nullable String campaign, State state, long leads) {}

    static List<CampaignStates> campaigns(Handle handle, Period period, Sight sight) {
        ScopeConditions cycles = ScopeConditions.cycles(Scope.everything().withPeriod(period), sight);
        List<Row> rows = cycles.bindTo(handle.createQuery("""
                        select o.name, l.state, count(distinct l.number) as leads
                        from lead l join course c on c.lead = l.number
                        left join lead_origin o on o.lead = l.number and o.kind = 'campaign'
                        """ + cycles.where() + " group by o.name, l.state"))
                .map((row, context) -> new Row(
                        row.getString("name"),
                        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        row.getLong("leads")))
                .list();
        Map<@Nullable String, Map<State, Long>> byCampaign = new HashMap<>();
        rows.forEach(row -> byCampaign
                .computeIfAbsent(row.campaign(), name -> new EnumMap<>(State.class))
                .put(row.state(), row.leads()));
        List<CampaignStates> campaigns = new ArrayList<>();
        byCampaign.forEach((name, states) -> campaigns.add(new CampaignStates(name, states)));
        return campaigns;
    }

    static List<TerritoryWork> territories(Handle handle, Sight sight, Instant now) {
        ScopeConditions working = ScopeConditions.leads(
                Scope.everything().withStates(Set.of(State.OPEN, State.CLAIMED, State.WORKING)), sight);
        return working
                .bindTo(handle.createQuery("""
                        select l.territory,
                               count(case when l.state = 'open' then 1 end) as unclaimed,
                               count(case when l.state = 'open' and h.claim_due <= :now then 1 end) as unclaimed_late,
                               count(case when l.state = 'claimed' and l.touch_by <= :now then 1 end)
                                   as untouched_late,
                               count(case when l.state = 'working' and l.next_at <= :now then 1 end) as steps_due
                        from lead l join handoff h on h.lead = l.number and h.number = l.hand_off
                        """ + working.where() + " group by l.territory"))
                .bind("now", now.toEpochMilli())
                .map((row, context) -> new TerritoryWork(
                        row.getString("territory"),
                        row.getLong("unclaimed"),
                        row.getLong("unclaimed_late"),
                        row.getLong("untouched_late"),
                        row.getLong("steps_due")))
                .stream()
                .filter(territory -> !territory.isNothing())
                .toList();
    }
}

package dev.baton.store;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.baton.lead.Actor;
import dev.baton.lead.Claim;
import dev.baton.lead.ClaimedLead;
import dev.baton.lead.DisqualifiedLead;
import dev.baton.lead.Ending;
import dev.baton.lead.Facts;
import dev.baton.lead.HandOff;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.LeadRecord;
import dev.baton.lead.LostLead;
import dev.baton.lead.MergedLead;
import dev.baton.lead.NextStep;
import dev.baton.lead.OpenLead;
import dev.baton.lead.QualifiedLead;
import dev.baton.lead.RecycledLead;
import dev.baton.lead.RejectedLead;
import dev.baton.lead.Route;
import dev.baton.lead.Scorecard;
import dev.baton.lead.Touch;
import dev.baton.lead.UserId;
import dev.baton.lead.WonLead;
import dev.baton.lead.WorkingLead;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Makes the lead in its state from its row, its facts and its present hand-off. */
final class LeadMapper implements RowMapper<Lead> {

    /** What this mapper reads; a condition and an order may follow. */
    static final String SELECT = """
            select l.number, l.version, l.state, l.received_at, l.submissions, l.scorecard, l.owner,
                   l.claimed_at, l.touch_by, l.touches, l.next_step, l.ended_by, l.ended_at, l.reason, l.returns_at, l.survivor,
                   f.facts, h.number as handoff_number, h.cycle, h.ready_at, h.committed_at,
                   h.score as handoff_score, h.tier as handoff_tier,
                   h.definition_version as handoff_definition, h.territory, h.roster, h.channel, h.trace, h.claim_due,
                   h.touch_due, o.rep, o.made_at, o.ends_at, o.reason as offer_reason,
                   o.colleague
            from lead l
            join lead_facts f on f.lead = l.number
            left join handoff h on h.lead = l.number and h.number = l.hand_off
            left join running_offer o on o.lead = l.number
            """;

    private static final TypeReference<List<Route.RuleTried>> TRACE = new TypeReference<>() {};
    private static final TypeReference<List<Touch>> TOUCHES = new TypeReference<>() {};

    @Override
    public Lead map(ResultSet row, StatementContext context) throws SQLException {
        LeadRecord record = record(row);
        String state = row.getString("state");
        return switch (state) {
            case "held" -> new HeldLead(record, row.getObject("ended_at") == null ? null : ending(row));
            case "open" -> new OpenLead(record, handOff(row), touches(row), OfferRows.read(row));
            case "claimed" -> new ClaimedLead(record, handOff(row), claim(row));
            case "working" -> new WorkingLead(record, handOff(row), claim(row), touches(row), next(row));
            case "qualified" -> new QualifiedLead(record, ending(row));
            case "won" -> new WonLead(record, ending(row));
            case "lost" -> new LostLead(record, ending(row));
            case "rejected" -> new RejectedLead(record, ending(row));
            case "disqualified" -> new DisqualifiedLead(record, ending(row));
            case "recycled" -> new RecycledLead(record, ending(row), Columns.instant(row, "returns_at"));
            case "merged" -> new MergedLead(record, ending(row), new LeadNumber(row.getLong("survivor")));
            default ->
                throw new IllegalStateException(
                        record.number() + " is in a state this version does not know: " + state);
        };
    }

    private static LeadRecord record(ResultSet row) throws SQLException {
        return new LeadRecord(
                new LeadNumber(row.getLong("number")),
                row.getLong("version"),
                Columns.instant(row, "received_at"),
                row.getInt("submissions"),
                Json.read(row.getString("facts"), Facts.class),
                Json.read(row.getString("scorecard"), Scorecard.class));
    }

    private static HandOff handOff(ResultSet row) throws SQLException {
        Route route = new Route(
                row.getString("territory"),
                row.getString("roster"),
                row.getString("channel"),
                Json.read(row.getString("trace"), TRACE));
        return new HandOff(
                row.getInt("handoff_number"),
                row.getInt("cycle"),
                Columns.instant(row, "ready_at"),
                Columns.instant(row, "committed_at"),
                row.getString("handoff_tier"),
                row.getInt("handoff_score"),
                row.getInt("handoff_definition"),
                route,
                Columns.instantOrNull(row, "claim_due"),
                Columns.instantOrNull(row, "touch_due"));
    }

    private static Ending ending(ResultSet row) throws SQLException {
        return new Ending(
                handOff(row),
                row.getString("owner") == null ? null : claim(row),
                touches(row),
                Actor.parse(row.getString("ended_by")),
                Columns.instant(row, "ended_at"),
                row.getString("reason"));
    }

    private static List<Touch> touches(ResultSet row) throws SQLException {
        return Json.read(row.getString("touches"), TOUCHES);
    }

    private static @Nullable NextStep next(ResultSet row) throws SQLException {
        String step = row.getString("next_step");
        return step == null ? null : Json.read(step, NextStep.class);
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(new UserId(row.getString("owner")), Columns.instant(row, "claimed_at"));
    }
}

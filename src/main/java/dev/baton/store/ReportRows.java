package dev.baton.store;

import dev.baton.lead.LeadNumber;
import dev.baton.outbox.Cards.Report;
import dev.baton.outbox.Outbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Reads what operations are told, as it stands. */
final class ReportRows {

    private static final int NAMED = 10;

    private static final String WAITING = """
            (select count(*) from outbox_item i
             where i.status in ('pending', 'leased') and i.destination = r.destination) as waiting
            """;

    private ReportRows() {}

    static Report find(Handle handle, long id) {
        List<LeadNumber> leads = handle.createQuery(
                        "select lead from report_lead where report = :id order by lead desc limit :named")
                .bind("id", id)
                .bind("named", NAMED)
                .map((row, context) -> new LeadNumber(row.getLong("lead")))
                .list();
        return handle.createQuery("""
                        select r.destination, r.reason, r.holds, r.mended_at, r.given_up,
                               (select count(*) from report_lead l where l.report = r.id) as leads,
                        """ + WAITING + " from report r where r.id = :id")
                .bind("id", id)
                .map((row, context) -> new Report(
                        row.getString("destination"),
                        row.getString("reason"),
                        standing(row),
                        row.getLong("waiting"),
                        row.getLong("given_up"),
                        leads,
                        row.getLong("leads")))
                .one();
    }

    static List<Outbox.Held> held(Handle handle) {
        return handle.createQuery("select r.destination, r.reason, " + WAITING
                        + " from report r where r.holds = 1 and r.mended_at is null order by waiting desc, r.id")
                .map((row, context) ->
                        new Outbox.Held(row.getString("destination"), row.getString("reason"), row.getLong("waiting")))
                .list();
    }

    private static Report.Standing standing(ResultSet row) throws SQLException {
        if (row.getInt("holds") == 0) {
            return Report.Standing.OPEN;
        }
        return Columns.longOrNull(row, "mended_at") == null ? Report.Standing.HELD : Report.Standing.MENDED;
    }
}

package dev.baton.store;

import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Offer;
import dev.baton.lead.OpenLead;
import dev.baton.lead.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The offers that run, beside the rows of their leads. */
final class OfferRows {

    private OfferRows() {}

    /** Brings the lead's offer up to date. */
    static void keep(Handle handle, @Nullable Lead before, Lead after) {
        @Nullable Offer now = offer(after);
        @Nullable Offer then = before == null ? null : offer(before);
        if (now == null && then != null) {
            handle.createUpdate("delete from running_offer where lead = :lead")
                    .bind("lead", after.number().value())
                    .execute();
        } else if (now != null && !now.equals(then)) {
            write(handle, after.number(), now);
        }
    }

    static @Nullable Offer offer(Lead lead) {
        return lead instanceof OpenLead open ? open.offer() : null;
    }

    private static void write(Handle handle, LeadNumber lead, Offer offer) {
        @Nullable LeadNumber colleague = offer.colleague();
        handle.createUpdate("""
                        insert into running_offer (lead, rep, made_at, ends_at, reason, colleague)
                        values (:lead, :rep, :made_at, :ends_at, :reason, :colleague)
                        on conflict (lead) do update
                        set rep = excluded.rep, made_at = excluded.made_at, ends_at = excluded.ends_at,
                            reason = excluded.reason, colleague = excluded.colleague
                        """)
                .bind("lead", lead.value())
                .bind("rep", offer.rep().value())
                .bind("made_at", offer.at().toEpochMilli())
                .bind("ends_at", offer.until().toEpochMilli())
                .bind("reason", offer.reason().code())
                .bind("colleague", colleague == null ? null : colleague.value())
                .execute();
    }

    /** Null where the lead is offered to nobody. */
    static @Nullable Offer read(ResultSet row) throws SQLException {
        String rep = row.getString("rep");
        if (rep == null) {
            return null;
        }
        @Nullable Long colleague = Columns.longOrNull(row, "colleague");
        return new Offer(
                new UserId(rep),
                Columns.instant(row, "made_at"),
                Columns.instant(row, "ends_at"),
                Offer.Reason.valueOf(row.getString("offer_reason").toUpperCase(Locale.ROOT)),
                colleague == null ? null : new LeadNumber(colleague));
    }

    /** Whoever was offered something and is not here any more: the clocks of those leads are looked at now. */
    static void lookAtThoseOf(Handle handle, UserId rep) {
        handle.createUpdate(
                        "update lead set look_at = 0 where number in (select lead from running_offer where rep = :rep)")
                .bind("rep", rep.value())
                .execute();
    }

    /** The same for everybody whom Slack knows no more. */
    static void lookAtThoseOfTheGone(Handle handle) {
        handle.execute("""
                update lead set look_at = 0
                where number in (select o.lead from running_offer o left join member m on m.id = o.rep and m.active = 1
                                 where m.id is null)
                """);
    }
}

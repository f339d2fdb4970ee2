package dev.baton.store;

import dev.baton.query.Report;
import dev.baton.query.Wait;
import java.time.Duration;
import org.jdbi.v3.core.Handle;

/** How long things took in the cycles of a question. */
final class WaitFigures {

    private static final String FROM = """
             from lead l join course c on c.lead = l.number
            left join card k on k.lead = c.lead and k.hand_off = c.hand_off
            """;

    /** Real time, which is not what leads live by where their clock is moved: only its length counts. */
    private static final String SYSTEM = notNegative("k.posted_at - k.owed_at");

    private static final String CLAIM = notNegative("c.claimed_at - c.handed_off_at - coalesce(" + SYSTEM + ", 0)");
    private static final String TOUCH = notNegative("c.touched_at - c.claimed_at");
    private static final String BUYER = notNegative("c.touched_at - c.ready_at");

    private final Handle handle;
    private final ScopeConditions cycles;

    WaitFigures(Handle handle, ScopeConditions cycles) {
        this.handle = handle;
        this.cycles = cycles;
    }

    /** A touch may be done before the lead is claimed, in one step with it. */
    private static String notNegative(String difference) {
        return "(case when " + difference + " < 0 then 0 else " + difference + " end)";
    }

    private record Counts(long all, long system, long claim, long touch, long buyer) {}

    Report.Waits waits() {
        Counts counts = cycles.bindTo(handle.createQuery("select count(*) as everything, count(" + SYSTEM
                        + ") as system_delays, count(" + CLAIM + ") as claim_delays, count(" + TOUCH
                        + ") as touch_delays, count(" + BUYER + ") as buyer_waits" + FROM + cycles.where()))
                .map((row, context) -> new Counts(
                        row.getLong("everything"),
                        row.getLong("system_delays"),
                        row.getLong("claim_delays"),
                        row.getLong("touch_delays"),
                        row.getLong("buyer_waits")))
                .one();
        return new Report.Waits(
                wait(SYSTEM, counts.system(), counts.all()),
                wait(CLAIM, counts.claim(), counts.all()),
                wait(TOUCH, counts.touch(), counts.claim()),
                wait(BUYER, counts.buyer(), counts.all()));
    }

    private Wait wait(String delay, long happened, long all) {
        if (happened == 0) {
            return new Wait(null, 0, all);
        }
        long median = cycles.bindTo(handle.createQuery("select delay from (select " + delay + " as delay" + FROM
                        + cycles.where() + ") delays where delay is not null order by delay limit 1 offset :before"))
                .bind("before", (happened - 1) / 2)
                .mapTo(Long.class)
                .one();
        return new Wait(Duration.ofMillis(median), happened, all - happened);
    }
}

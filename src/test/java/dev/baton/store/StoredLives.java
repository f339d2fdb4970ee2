package dev.baton.store;

import dev.baton.digest.FrozenHandOff;
import dev.baton.digest.History;
import dev.baton.lead.Dispute;
import dev.baton.lead.DisputeCase;
import dev.baton.lead.Event;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Leads written down as rows, in the place of a desk that would do that one by one. */
public final class StoredLives {

    private static final int EVENTS_EACH = 100;

    private StoredLives() {}

    /** @param url of a database with Baton's tables and without these leads */
    public static void write(String url, List<History> leads) {
        DataSource source = DatabaseUrl.parse(url) instanceof DatabaseUrl.Sqlite sqlite
                ? Connections.sqlite(sqlite)
                : Connections.postgres((DatabaseUrl.Postgres) DatabaseUrl.parse(url));
        Jdbi.create(source).useTransaction(handle -> {
            writeLeads(handle, leads);
            writeHandOffs(handle, leads);
            writeEvents(handle, leads);
        });
    }

    private static void writeLeads(Handle handle, List<History> leads) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into lead (number, version, state, received_at, submissions, waiting_since, score,
                                  definition_version, scorecard)
                values (:number, 1, 'held', 0, 1, 0, 0, 1, '{}')
                """);
        leads.forEach(lead -> batch.bind("number", lead.lead().value()).add());
        batch.execute();
    }

    private static void writeHandOffs(Handle handle, List<History> leads) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into handoff (lead, number, cycle, ready_at, committed_at, posted_at, score, tier, definition_version,
                                     territory, channel, trace, source, campaign, scorecard, claim_due, touch_due)
                values (:lead, :number, :cycle, :ready_at, :committed_at, :posted_at, :score, :tier, 1, :territory,
                        '#leads', '[]', :source, :campaign, :scorecard, :claim_due, :touch_due)
                """);
        for (History lead : leads) {
            for (FrozenHandOff row : lead.handOffs()) {
                batch.bind("lead", row.lead().value())
                        .bind("number", row.number())
                        .bind("cycle", row.cycle())
                        .bind("ready_at", Columns.millis(row.readyAt()))
                        .bind("committed_at", Columns.millis(row.committedAt()))
                        .bind("posted_at", Columns.millis(row.postedAt()))
                        .bind("score", row.score())
                        .bind("tier", row.tier())
                        .bind("territory", row.territory())
                        .bind("source", row.source())
                        .bind("campaign", row.campaign())
                        .bind(
                                "scorecard",
                                Optional.ofNullable(row.scorecard())
                                        .map(Json::write)
                                        .orElse(null))
                        .bind("claim_due", Columns.millis(row.claimDue()))
                        .bind("touch_due", Columns.millis(row.touchDue()))
                        .add();
            }
        }
        batch.execute();
    }

    private static void writeEvents(Handle handle, List<History> leads) {
        PreparedBatch events = handle.prepareBatch("""
                insert into event (id, lead, sequence, at, actor, type, data) OVERRIDING
                values (:id, :lead, :sequence, :at, :actor, :type, :data)
                """.replace("OVERRIDING", overriding(handle)));
        for (History lead : leads) {
            int sequence = 0;
            for (Event event : lead.events()) {
                sequence++;
                events.bind("id", id(lead, sequence))
                        .bind("lead", lead.lead().value())
                        .bind("sequence", sequence)
                        .bind("at", event.at().toEpochMilli())
                        .bind("actor", event.by().code())
                        .bind("type", event.type())
                        .bind("data", EventJson.write(event))
                        .add();
            }
        }
        events.execute();
        for (History lead : leads) {
            int sequence = 0;
            for (Event event : lead.events()) {
                sequence++;
                beside(handle, lead, id(lead, sequence), event);
            }
        }
    }

    private static String overriding(Handle handle) {
        return handle.getConnection().getClass().getName().contains("sqlite") ? "" : "overriding system value";
    }

    private static long id(History lead, int sequence) {
        return lead.lead().value() * EVENTS_EACH + sequence;
    }

    private static void beside(Handle handle, History lead, long id, Event event) {
        if (event instanceof Event.Recycled recycled) {
            ParkedRows.add(handle, lead.lead().value(), id, recycled);
        } else if (event instanceof Dispute && DisputeCase.ends(event)) {
            handle.createUpdate("""
                            insert into dispute (id, lead, reject, raised_by, rejecter, raised_at, due_at, ended_at, outcome)
                            values (:id, :lead, :id, 'U1', 'U2', 0, 0, :at, 'upheld')
                            """)
                    .bind("id", id)
                    .bind("lead", lead.lead().value())
                    .bind("at", event.at().toEpochMilli())
                    .execute();
        }
    }
}

package dev.baton.store;

import dev.baton.lead.Event;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Notice;
import dev.baton.lead.Typed;
import dev.baton.lead.UserId;
import dev.baton.outbox.Cards;
import dev.baton.outbox.Delivery.Posted;
import dev.baton.outbox.OutboxItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What items are about and which message shows it, read from the outbox's tables. */
final class StoredCards implements Cards {

    private final Reads reads;

    StoredCards(Reads reads) {
        this.reads = reads;
    }

    @Override
    public Optional<Posted> card(LeadNumber lead, int handOff) {
        return reads.read(handle -> handle.createQuery(
                        "select channel_id, ts from card where lead = :lead and hand_off = :hand_off")
                .bind("lead", lead.value())
                .bind("hand_off", handOff)
                .map((row, context) -> posted(row))
                .findOne());
    }

    @Override
    public Optional<Posted> summary(long summaryId) {
        return reads.read(handle -> handle.createQuery(
                        "select channel_id, ts from summary_card where id = :id and ts is not null")
                .bind("id", summaryId)
                .map((row, context) -> posted(row))
                .findOne());
    }

    /**
     * @throws IllegalStateException if there is no such summary
     */
    @Override
    public SummarisedLeads summarised(long summaryId) {
        return reads.read(handle -> {
            Instant openedAt = handle.createQuery("select opened_at from summary_card where id = :id")
                    .bind("id", summaryId)
                    .map((row, context) -> Columns.instant(row, "opened_at"))
                    .one();
            List<LeadNumber> leads = handle.createQuery("""
                            select s.lead from summary_lead s
                            join handoff h on h.lead = s.lead and h.number = s.hand_off
                            where s.summary = :id and s.gone = 0
                            order by h.committed_at, s.lead
                            """)
                    .bind("id", summaryId)
                    .map((row, context) -> new LeadNumber(row.getLong("lead")))
                    .list();
            return new SummarisedLeads(openedAt, leads);
        });
    }

    @Override
    public Optional<Posted> reminder(UserId person) {
        return reads.read(handle -> handle.createQuery("select channel_id, ts from reminder where person = :person")
                .bind("person", person.value())
                .map((row, context) -> posted(row))
                .findOne());
    }

    @Override
    public List<Due> due(UserId person) {
        return reads.read(handle -> handle.createQuery("""
                        select lead, about, due_at from reminder_lead where person = :person order by due_at, lead
                        """)
                .bind("person", person.value())
                .map((row, context) -> new Due(
                        new LeadNumber(row.getLong("lead")),
                        Notice.Reminder.About.valueOf(row.getString("about").toUpperCase(Locale.ROOT)),
                        Columns.instant(row, "due_at")))
                .list());
    }

    @Override
    public Optional<Event> event(long eventId) {
        return reads.read(handle -> EventRows.find(handle, eventId));
    }

    @Override
    public Map<Typed.Kind, String> typed(long eventId) {
        return reads.read(handle -> TypedRows.of(handle, eventId));
    }

    @Override
    public Optional<Posted> reportMessage(long reportId) {
        return reads.read(
                handle -> handle.createQuery("select channel_id, ts from report where id = :id and ts is not null")
                        .bind("id", reportId)
                        .map((row, context) -> posted(row))
                        .findOne());
    }

    @Override
    public Optional<Posted> taskMessage(long eventId) {
        return reads.read(
                handle -> handle.createQuery("select channel_id, ts from fix_task where id = :id and ts is not null")
                        .bind("id", eventId)
                        .map((row, context) -> posted(row))
                        .findOne());
    }

    @Override
    public Optional<Posted> disputeMessage(long eventId, UserId person) {
        return reads.read(handle -> handle.createQuery("""
                        select channel_id, ts from dispute_message
                        where dispute = :dispute and person = :person and ts is not null
                        """)
                .bind("dispute", eventId)
                .bind("person", person.value())
                .map((row, context) -> posted(row))
                .findOne());
    }

    @Override
    public Optional<Posted> posting(OutboxItem.Kind kind, long subject, String destination) {
        return reads.read(handle -> handle.createQuery("""
                        select channel_id, ts from posting
                        where kind = :kind and subject = :subject and destination = :destination
                        """)
                .bind("kind", kind.code())
                .bind("subject", subject)
                .bind("destination", destination)
                .map((row, context) -> posted(row))
                .findOne());
    }

    @Override
    public DisputeTexts disputeTexts(long eventId) {
        return reads.read(handle -> handle.createQuery("select reject, answer, ruling from dispute where id = :id")
                .bind("id", eventId)
                .map((row, context) -> new DisputeTexts(
                        TypedRows.ofMove(handle, row.getLong("reject")),
                        TypedRows.of(handle, eventId),
                        TypedRows.of(handle, row.getLong("answer")),
                        TypedRows.of(handle, row.getLong("ruling"))))
                .one());
    }

    @Override
    public Optional<Posted> followMessage(long message) {
        return reads.read(handle -> handle.createQuery(
                        "select channel_id, ts from follow_message where id = :id and ts is not null")
                .bind("id", message)
                .map((row, context) -> posted(row))
                .findOne());
    }

    @Override
    public Followed followed(long message) {
        return reads.read(handle -> FollowRows.told(handle, message));
    }

    @Override
    public Optional<Posted> digestFront(long page) {
        return reads.read(handle -> DigestRows.front(handle, page));
    }

    @Override
    public Report report(long reportId) {
        return reads.read(handle -> ReportRows.find(handle, reportId));
    }

    private static Posted posted(ResultSet row) throws SQLException {
        return new Posted(row.getString("channel_id"), row.getString("ts"));
    }
}

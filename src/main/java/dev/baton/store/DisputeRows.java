package dev.baton.store;

import dev.baton.lead.Actor;
import dev.baton.lead.Change;
import dev.baton.lead.Dispute;
import dev.baton.lead.DisputeCase;
import dev.baton.lead.Notice;
import dev.baton.lead.Overtaking;
import dev.baton.lead.UserId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Keeps which rejects are contested, and the one message in which each person sees how that stands. */
final class DisputeRows {

    private final Handle handle;
    private final NewItems items;

    DisputeRows(Handle handle, NewItems items) {
        this.handle = handle;
        this.items = items;
    }

    /** The change with the end of the dispute in it that it leaves nothing to decide of. */
    static Change overtaken(Handle handle, Change change) {
        return Overtaking.by(change)
                ? parties(handle, change.after().number().value())
                        .map(parties -> parties.in(change))
                        .orElse(change)
                : change;
    }

    private static Optional<Overtaking> parties(Handle handle, long lead) {
        return handle.createQuery("select raised_by, rejecter from dispute where lead = :lead and ended_at is null")
                .bind("lead", lead)
                .map((row, context) ->
                        new Overtaking(new UserId(row.getString("raised_by")), new UserId(row.getString("rejecter"))))
                .findOne();
    }

    /** @param eventIds ids of the change's events, in the same order */
    void follow(Change change, List<Long> eventIds) {
        long lead = change.after().number().value();
        for (int i = 0; i < eventIds.size(); i++) {
            if (change.events().get(i) instanceof Dispute event) {
                follow(lead, eventIds.get(i), event);
            }
        }
        for (Notice notice : change.notices()) {
            if (notice instanceof Notice.DisputeShown shown) {
                show(open(lead).orElseThrow(), lead, shown.person());
            }
        }
    }

    private void follow(long lead, long eventId, Dispute event) {
        if (event instanceof Dispute.Raised raised) {
            raise(lead, eventId, raised);
            return;
        }
        long dispute = open(lead).orElseThrow();
        if (event instanceof Dispute.Answered) {
            handle.createUpdate("update dispute set answer = :event where id = :id")
                    .bind("event", eventId)
                    .bind("id", dispute)
                    .execute();
        }
        if (DisputeCase.ends(event)) {
            end(dispute, eventId, event);
        }
        for (String person : shownTo(dispute)) {
            bringUpToDate(dispute, lead, new UserId(person));
        }
    }

    /** The event before it that it is about has the rejecter's words. */
    private void raise(long lead, long eventId, Dispute.Raised raised) {
        handle.createUpdate("""
                        insert into dispute (id, lead, reject, raised_by, rejecter, raised_at, due_at)
                        values (:id, :lead,
                                (select max(e.id) from event e where e.lead = :lead and e.type = 'rejected'),
                                :raised_by, :rejecter, :raised_at, :due_at)
                        """)
                .bind("id", eventId)
                .bind("lead", lead)
                .bind("raised_by", ((Actor.Person) raised.by()).id().value())
                .bind("rejecter", raised.rejecter().value())
                .bind("raised_at", raised.at().toEpochMilli())
                .bind("due_at", raised.due().toEpochMilli())
                .execute();
    }

    private void end(long dispute, long eventId, Dispute event) {
        handle.createUpdate("""
                        update dispute set ended_at = :at, outcome = :outcome, decided_by = :by, ruling = :event
                        where id = :id
                        """)
                .bind("at", event.at().toEpochMilli())
                .bind("outcome", event.type())
                .bind(
                        "by",
                        event.by() instanceof Actor.Person person ? person.id().value() : null)
                .bind("event", eventId)
                .bind("id", dispute)
                .execute();
    }

    private Optional<Long> open(long lead) {
        return handle.createQuery("select id from dispute where lead = :lead and ended_at is null")
                .bind("lead", lead)
                .mapTo(Long.class)
                .findOne();
    }

    private List<String> shownTo(long dispute) {
        return handle.createQuery("select person from dispute_message where dispute = :id order by person")
                .bind("id", dispute)
                .mapTo(String.class)
                .list();
    }

    private void show(long dispute, long lead, UserId person) {
        handle.createUpdate("""
                        insert into dispute_message (dispute, person) values (:id, :person) on conflict do nothing
                        """)
                .bind("id", dispute)
                .bind("person", person.value())
                .execute();
        bringUpToDate(dispute, lead, person);
    }

    /** One update that waits is enough; touching it keeps a courier from taking it before this is committed. */
    private void bringUpToDate(long dispute, long lead, UserId person) {
        NewItems.Item item = NewItems.Item.ofDispute(dispute, lead, person);
        int waiting = handle.createUpdate("""
                        update outbox_item set due_at = due_at
                        where lane = :lane and status in ('pending', 'leased') and status = 'pending'
                        """).bind("lane", item.lane()).execute();
        if (waiting == 0) {
            items.add(item);
        }
    }
}

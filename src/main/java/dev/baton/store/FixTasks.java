package dev.baton.store;

import dev.baton.lead.Aftermath;
import dev.baton.lead.Change;
import dev.baton.lead.DormantLead;
import dev.baton.lead.FixTask;
import dev.baton.lead.Identity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Keeps what marketing is asked to mend, each with the one message that shows how it stands. */
final class FixTasks {

    private static final String OPEN = "select t.id, t.lead, t.recipient from fix_task t where t.ended_at is null and ";

    private final Handle handle;
    private final NewItems items;

    FixTasks(Handle handle, NewItems items) {
        this.handle = handle;
        this.items = items;
    }

    private record Task(long id, long lead, String recipient) {}

    /** @param event id of the event that asks for it */
    void ask(long event, long lead, Aftermath.FixAsked asked, String recipient) {
        handle.createUpdate("""
                        insert into fix_task (id, lead, recipient, asked_at) values (:id, :lead, :recipient, :at)
                        """)
                .bind("id", event)
                .bind("lead", lead)
                .bind("recipient", recipient)
                .bind("at", asked.at().toEpochMilli())
                .execute();
    }

    /** What waited for this lead is over, or shows another value; and so of others that are the same person. */
    void follow(Change change) {
        if (change.before() instanceof DormantLead) {
            boolean ended = change.events().stream().anyMatch(FixTask::ends);
            of(change.after().number().value())
                    .forEach(task -> changed(task, ended, change.events().get(0).at()));
        }
        for (var event : change.events()) {
            if (event instanceof Aftermath.Suppressed suppressed) {
                alsoKnownAs(SuppressionRows.identities(handle, change, suppressed))
                        .forEach(task -> changed(task, true, suppressed.at()));
            }
        }
    }

    private List<Task> of(long lead) {
        return handle.createQuery(OPEN + "t.lead = :lead")
                .bind("lead", lead)
                .map((row, context) -> new Task(row.getLong("id"), row.getLong("lead"), row.getString("recipient")))
                .list();
    }

    private List<Task> alsoKnownAs(List<Identity> identities) {
        List<Task> tasks = new ArrayList<>();
        for (Identity identity : identities) {
            tasks.addAll(handle.createQuery(OPEN
                            + "t.lead in (select i.lead from known_as i where i.value = :value and i.kind = :kind)")
                    .bind("value", identity.value())
                    .bind("kind", FactsRows.code(identity.kind()))
                    .map((row, context) -> new Task(row.getLong("id"), row.getLong("lead"), row.getString("recipient")))
                    .list());
        }
        return tasks;
    }

    private void changed(Task task, boolean ended, Instant at) {
        if (ended) {
            handle.createUpdate("update fix_task set ended_at = :at where id = :id")
                    .bind("at", at.toEpochMilli())
                    .bind("id", task.id)
                    .execute();
        }
        NewItems.Item item = NewItems.Item.toMarketing(task.lead, task.id, task.recipient);
        // One update that waits is enough; touching it keeps a courier from taking it before this is committed.
        int waiting = handle.createUpdate("""
                        update outbox_item set due_at = due_at
                        where lane = :lane and status in ('pending', 'leased') and status = 'pending'
                        """).bind("lane", item.lane()).execute();
        if (waiting == 0) {
            items.add(item);
        }
    }
}

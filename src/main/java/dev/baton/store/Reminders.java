package dev.baton.store;

import dev.baton.lead.Aftermath;
import dev.baton.lead.Change;
import dev.baton.lead.DisputeCase;
import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.NextStep;
import dev.baton.lead.Notice;
import dev.baton.lead.Notice.Reminder.About;
import dev.baton.lead.UserId;
import dev.baton.lead.WorkingLead;
import dev.baton.outbox.OutboxItem.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Keeps people from being flooded with what is due: each has one list and one message that shows it, brought up to date
 * in place. A message of which Slack tells them is sent only when the last one is old enough.
 */
final class Reminders {

    static final Duration BETWEEN_MESSAGES = Duration.ofHours(2);

    /** A step has its time, and so has an offer: people are told of them sooner. */
    static final Duration BETWEEN_STEPS = Duration.ofMinutes(10);

    private static final Set<About> SOONER = EnumSet.of(About.STEP_DUE, About.OFFERED, About.DOMAIN_ASKED, About.LEFT);

    /** What comes due within this goes out together. */
    static final Duration GATHERED = Duration.ofSeconds(10);

    private final Handle handle;
    private final NewItems items;

    Reminders(Handle handle, NewItems items) {
        this.handle = handle;
        this.items = items;
    }

    /** Puts the lead on the person's list. */
    void add(Notice.Reminder reminder, long lead) {
        handle.createUpdate("""
                        insert into reminder_lead (person, lead, about, due_at) values (:person, :lead, :about, :due)
                        on conflict (person, lead) do update set about = excluded.about, due_at = excluded.due_at
                        """)
                .bind("person", reminder.person().value())
                .bind("lead", lead)
                .bind("about", reminder.about().code())
                .bind("due", reminder.due().toEpochMilli())
                .execute();
        Duration pause = SOONER.contains(reminder.about()) ? BETWEEN_STEPS : BETWEEN_MESSAGES;
        owe(
                isTold(reminder.person(), items.now().minus(pause)) ? Kind.REMINDER_CHANGED : Kind.REMINDER,
                reminder.person());
    }

    /** A lead that changed hands, state or next step is on nobody's list any more, nor is an offer that is over. */
    void letGo(Change change) {
        @Nullable Lead before = change.before();
        Lead after = change.after();
        if (before == null) {
            return;
        }
        if (before.state() != after.state()
                || !before.claim().equals(after.claim())
                || !before.handOff().equals(after.handOff())
                || !Objects.equals(next(before), next(after))) {
            letGo(after, "");
        } else if (OfferRows.offer(before) != null
                && !Objects.equals(OfferRows.offer(before), OfferRows.offer(after))) {
            letGo(after, " and about = 'offered'");
        } else if (change.events().stream().anyMatch(Reminders::decidesDomain)) {
            letGo(after, " and about = 'domain_asked'");
        } else if (change.events().stream().anyMatch(DisputeCase::ends)) {
            letGo(after, " and about = 'dispute_late'");
        }
    }

    private static boolean decidesDomain(Event event) {
        return event instanceof Aftermath.DomainSuppressed
                || event instanceof Aftermath.DomainLeft
                || event instanceof Aftermath.Lifted;
    }

    private void letGo(Lead lead, String which) {
        List<UserId> people = handle.createQuery(
                        "delete from reminder_lead where lead = :lead" + which + " returning person")
                .bind("lead", lead.number().value())
                .map((row, context) -> new UserId(row.getString("person")))
                .list();
        people.forEach(person -> owe(Kind.REMINDER_CHANGED, person));
    }

    private static @Nullable NextStep next(Lead lead) {
        return lead instanceof WorkingLead working ? working.next() : null;
    }

    /** Takes the lead off the person's list. */
    void remove(UserId person, long lead) {
        int removed = handle.createUpdate("delete from reminder_lead where person = :person and lead = :lead")
                .bind("person", person.value())
                .bind("lead", lead)
                .execute();
        if (removed > 0) {
            owe(Kind.REMINDER_CHANGED, person);
        }
    }

    /** Asked for twice, because the index has only what is pending or leased. */
    private boolean isTold(UserId person, Instant since) {
        // Both statuses are named because the index is of both: SQLite does not see that one is part of them.
        return handle.createQuery("""
                        select 1 from reminder where person = :person and posted_at > :since
                        union all
                        select 1 from outbox_item
                        where lane = :lane and kind = :kind and status in ('pending', 'leased') and status = 'leased'
                        """)
                .bind("person", person.value())
                .bind("since", since.toEpochMilli())
                .bind("lane", NewItems.reminderLane(person))
                .bind("kind", Kind.REMINDER.code())
                .mapTo(int.class)
                .findFirst()
                .isPresent();
    }

    /**
     * One that waits is enough, and a new message shows whatever an update would have; touching the one that waits keeps a
     * courier from taking it before this is committed. Two processes do this one after the other, or both would add one.
     */
    private void owe(Kind kind, UserId person) {
        Counters.REMINDER.next(handle);
        NewItems.Item item = NewItems.Item.ofReminders(kind, person);
        int waiting = handle.createUpdate("""
                        update outbox_item set kind = case when :kind = 'reminder' then :kind else kind end
                        where lane = :lane and status in ('pending', 'leased') and status = 'pending'
                        """)
                .bind("kind", kind.code())
                .bind("lane", NewItems.reminderLane(person))
                .execute();
        if (waiting == 0) {
            items.add(item, items.now().plus(GATHERED));
        }
    }
}

package dev.baton.store;

import dev.baton.lead.Aftermath;
import dev.baton.lead.Change;
import dev.baton.lead.Event;
import dev.baton.lead.FollowUp;
import dev.baton.lead.HandOff;
import dev.baton.lead.Notice;
import dev.baton.lead.OfferEvent;
import dev.baton.outbox.OutboxItem;
import dev.baton.outbox.OutboxItem.Kind;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Inserts the outbox items that a change's notices ask for, in the change's own transaction. */
final class Owed {

    private final NewItems items;
    private final Summaries summaries;
    private final Reports reports;
    private final Reminders reminders;
    private final FixTasks fixTasks;
    private final DisputeRows disputes;

    Owed(Handle handle, Instant now) {
        this.items = new NewItems(handle, now);
        this.summaries = new Summaries(handle, items);
        this.reports = new Reports(handle, items);
        this.reminders = new Reminders(handle, items);
        this.fixTasks = new FixTasks(handle, items);
        this.disputes = new DisputeRows(handle, items);
    }

    /**
     * @param eventIds ids of the change's events, in the same order
     * @return how many items are owed now because of this change
     */
    int insert(Change change, List<Long> eventIds) {
        fixTasks.follow(change);
        disputes.follow(change, eventIds);
        if (change.notices().isEmpty()) {
            return items.count();
        }
        long lead = change.after().number().value();
        HandOff handOff = change.after()
                .handOff()
                .orElseThrow(() -> new IllegalArgumentException("Slack is told nothing of a lead never handed off"));
        boolean handedOff = change.notices().stream().anyMatch(Notice.NewCard.class::isInstance);
        boolean kept = !handedOff && movesNothing(change) && summaries.keeps(lead);
        if (!kept) {
            summaries.letGo(lead);
        }
        boolean summarised = handedOff && summaries.takeIn(lead, handOff);
        reminders.letGo(change);
        String status = summarised || kept ? "parked" : "pending";
        for (Notice notice : change.notices()) {
            if (notice instanceof Notice.NoTerritory) {
                reports.noTerritory(lead, handOff.route().channel());
                continue;
            }
            if (notice instanceof Notice.ReminderOver over) {
                reminders.remove(over.person(), lead);
                continue;
            }
            if (notice instanceof Notice.Reminder reminder) {
                reminders.add(reminder, lead);
                continue;
            }
            if (notice instanceof Notice.DisputeShown) {
                continue;
            }
            if (notice instanceof Notice.ForMarketing marketing
                    && marketing.event() instanceof Aftermath.FixAsked asked) {
                fixTasks.ask(eventIds.get(change.events().indexOf(asked)), lead, asked, recipient(marketing));
            }
            items.add(item(notice, lead, handOff, status, change.events(), eventIds));
        }
        return items.count();
    }

    /** What comes with time, or a manager leaves be, of many leads at once, does not bring out a card for each. */
    private static boolean movesNothing(Change change) {
        return change.events().stream()
                .allMatch(event ->
                        event instanceof Event.PromiseRan || event instanceof FollowUp || event instanceof OfferEvent);
    }

    private static NewItems.Item item(
            Notice notice, long lead, HandOff handOff, String status, List<Event> events, List<Long> eventIds) {
        if (notice instanceof Notice.NewCard) {
            return ofHandOff(Kind.CARD, lead, handOff, status);
        }
        if (notice instanceof Notice.CardChanged changed) {
            return changed.earlier() == null
                    ? ofHandOff(Kind.CARD, lead, handOff, status)
                    : ofHandOff(Kind.CARD, lead, changed.earlier(), "pending");
        }
        if (notice instanceof Notice.ThreadLine line) {
            NewItems.Item item = line.earlier() == null
                    ? ofHandOff(Kind.THREAD_LINE, lead, handOff, status)
                    : ofHandOff(Kind.THREAD_LINE, lead, line.earlier(), "pending");
            return item.event(eventIds.get(events.indexOf(line.event())));
        }
        if (notice instanceof Notice.ForMarketing marketing) {
            long event = eventIds.get(events.indexOf(marketing.event()));
            return NewItems.Item.toMarketing(lead, event, recipient(marketing));
        }
        if (notice instanceof Notice.ContactForOwner contact) {
            return NewItems.Item.toUser(Kind.CONTACT, lead, contact.owner());
        }
        if (notice instanceof Notice.ContactOver over) {
            return NewItems.Item.toUser(Kind.CONTACT_OVER, lead, over.person());
        }
        if (notice instanceof Notice.CameInAgain again) {
            return NewItems.Item.toUser(Kind.CAME_IN_AGAIN, lead, again.owner());
        }
        if (notice instanceof Notice.DisputeNews news) {
            return NewItems.Item.toUser(Kind.DISPUTE_NEWS, lead, news.person())
                    .event(eventIds.get(events.indexOf(news.event())));
        }
        throw new IllegalArgumentException("The store has no item for " + notice);
    }

    private static String recipient(Notice.ForMarketing notice) {
        return notice.owner() == null ? OutboxItem.MARKETING : notice.owner().value();
    }

    private static NewItems.Item ofHandOff(Kind kind, long lead, HandOff handOff, String status) {
        return NewItems.Item.ofLead(kind, lead, handOff.route().channel(), status)
                .handOff(handOff.number());
    }
}

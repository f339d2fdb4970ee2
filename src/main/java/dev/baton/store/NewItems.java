package dev.baton.store;

import dev.baton.lead.UserId;
import dev.baton.outbox.OutboxItem;
import dev.baton.outbox.OutboxItem.Kind;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Adds items to the outbox within a transaction. */
final class NewItems {

    private final Handle handle;
    private final Instant now;
    private int count;

    NewItems(Handle handle, Instant now) {
        this.handle = handle;
        this.now = now;
    }

    Instant now() {
        return now;
    }

    /** How many were added that can go out. */
    int count() {
        return count;
    }

    void add(Item item) {
        add(item, now);
    }

    /** @param due not to be taken before then */
    void add(Item item, Instant due) {
        handle.createUpdate("""
                        insert into outbox_item (kind, lane, destination, lead, hand_off, event, summary, report, subject, status,
                                                 waiting_since, due_at)
                        values (:kind, :lane, :destination, :lead, :hand_off, :event, :summary, :report, :subject, :status, :now, :due)
                        """)
                .bind("kind", item.kind.code())
                .bind("lane", item.lane)
                .bind("destination", item.destination)
                .bind("lead", item.lead)
                .bind("hand_off", item.handOff)
                .bind("event", item.event)
                .bind("summary", item.summary)
                .bind("report", item.report)
                .bind("subject", item.subject)
                .bind("status", item.status)
                .bind("now", now.toEpochMilli())
                .bind("due", due.toEpochMilli())
                .execute();
        count += item.status.equals("pending") ? 1 : 0;
    }

    static String leadLane(long lead) {
        return "lead:" + lead;
    }

    private static String userLane(UserId person) {
        return "user:" + person;
    }

    static String reminderLane(UserId person) {
        return "reminders:" + person;
    }

    /** An item before it has its place in the queue; the columns as the table has them. */
    record Item(
            Kind kind,
            String lane,
            String destination,
            @Nullable Long lead,
            int handOff,
            @Nullable Long event,
            @Nullable Long summary,
            @Nullable Long report,
            @Nullable Long subject,
            String status) {

        static Item ofLead(Kind kind, long lead, String channel, String status) {
            return new Item(kind, leadLane(lead), channel, lead, 0, null, null, null, null, status);
        }

        static Item toUser(Kind kind, long lead, UserId user) {
            return new Item(kind, userLane(user), user.value(), lead, 0, null, null, null, null, "pending");
        }

        /** @param recipient {@link OutboxItem#MARKETING}, or the person who is told in the place of all */
        static Item toMarketing(long lead, long event, String recipient) {
            return new Item(
                    Kind.FOR_MARKETING, "marketing:" + event, recipient, lead, 0, event, null, null, null, "pending");
        }

        static Item ofDispute(long dispute, long lead, UserId person) {
            String lane = "dispute:" + dispute + ":" + person;
            return new Item(Kind.DISPUTE, lane, person.value(), lead, 0, dispute, null, null, null, "pending");
        }

        static Item ofFollow(long message, UserId person) {
            return new Item(
                    Kind.FOLLOWED, "follow:" + message, person.value(), null, 0, null, null, null, message, "pending");
        }

        static Item ofReport(Kind kind, long report) {
            return new Item(
                    kind, "report:" + report, OutboxItem.OPERATIONS, null, 0, null, null, report, null, "pending");
        }

        static Item ofReminders(Kind kind, UserId person) {
            return new Item(kind, reminderLane(person), person.value(), null, 0, null, null, null, null, "pending");
        }

        static Item ofAnswer(long voiceItem, UserId person) {
            return new Item(
                    Kind.ANSWER, userLane(person), person.value(), null, 0, null, null, null, voiceItem, "pending");
        }

        /** In a lane for each person and ride, so that what changes comes after what it changes. */
        static Item ofRide(Kind kind, long ride, UserId person) {
            String lane = "ride:" + ride + ":" + person;
            return new Item(kind, lane, person.value(), null, 0, null, null, null, ride, "pending");
        }

        static Item ofBrief(long brief, String channel) {
            String lane = "brief:" + brief + ":" + channel;
            return new Item(Kind.BRIEF, lane, channel, null, 0, null, null, null, brief, "pending");
        }

        static Item ofWish(long wish, UserId person) {
            return new Item(
                    Kind.BRIEF_WISH, userLane(person), person.value(), null, 0, null, null, null, wish, "pending");
        }

        /** In a lane for each place, so that the front page comes before the others. */
        static Item ofDigest(Kind kind, long page, String destination) {
            String lane = "digest:" + destination;
            return new Item(kind, lane, destination, null, 0, null, null, null, page, "pending");
        }

        static Item ofHome(UserId person) {
            String tab = OutboxItem.homeTab(person);
            return new Item(Kind.HOME, tab, tab, null, 0, null, null, null, null, "pending");
        }

        static Item ofSummary(long summary, String channel) {
            return new Item(Kind.SUMMARY, "channel:" + channel, channel, null, 0, null, summary, null, null, "pending");
        }

        Item handOff(int number) {
            return new Item(kind, lane, destination, lead, number, event, summary, report, subject, status);
        }

        Item event(long id) {
            return new Item(kind, lane, destination, lead, handOff, id, summary, report, subject, status);
        }
    }
}

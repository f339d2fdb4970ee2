package dev.baton.slack;

import dev.baton.lead.UserId;
import dev.baton.outbox.OutboxItem;
import java.util.Optional;

/** Where items go, by the playbook's mode. */
public sealed interface Destinations {

    /** Empty for what is not sent at all. */
    Optional<Target> target(OutboxItem item);

    /** @param operations the operations channel, as the playbook names it */
    record Live(String operations) implements Destinations {
        @Override
        public Optional<Target> target(OutboxItem item) {
            return Optional.of(
                    isForPerson(item)
                            ? new Target.Person(new UserId(item.destination()))
                            : new Target.Channel(channel(item, operations), null));
        }
    }

    /**
     * Everything goes to one test channel and nobody is written to.
     *
     * @param channel the test channel, as the playbook names it
     */
    record Shadow(String operations, String channel) implements Destinations {
        @Override
        public Optional<Target> target(OutboxItem item) {
            return isForPerson(item)
                    ? Optional.empty()
                    : Optional.of(new Target.Channel(channel, Destinations.channel(item, operations)));
        }
    }

    private static boolean isForPerson(OutboxItem item) {
        return switch (item.kind()) {
            case CONTACT, CAME_IN_AGAIN, REMINDER, REMINDER_CHANGED -> true;
            case CARD, THREAD_LINE, SUMMARY, NO_TERRITORY, UNDELIVERED -> false;
        };
    }

    private static String channel(OutboxItem item, String operations) {
        return item.destination().equals(OutboxItem.OPERATIONS) ? operations : item.destination();
    }
}

package dev.baton.slack;

import dev.baton.lead.UserId;
import dev.baton.outbox.OutboxItem;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where items go, by the playbook's mode. */
public sealed interface Destinations {

    /** As {@code U0ANA}; a channel is named otherwise. */
    Pattern PERSON = Pattern.compile("[UW][A-Z0-9]+");

    /** The channels that are no territory's, as the playbook names them. */
    record Own(String operations, String marketing) {

        private String channel(OutboxItem item) {
            return switch (item.destination()) {
                case OutboxItem.OPERATIONS -> operations;
                case OutboxItem.MARKETING -> marketing;
                default -> item.destination();
            };
        }
    }

    /** Empty for what is not sent at all. */
    Optional<Target> target(OutboxItem item);

    record Live(Own own) implements Destinations {
        @Override
        public Optional<Target> target(OutboxItem item) {
            return Optional.of(
                    isForPerson(item)
                            ? new Target.Person(new UserId(item.destination()))
                            : new Target.Channel(own.channel(item), null));
        }
    }

    /**
     * Everything goes to one test channel and nobody is written to.
     *
     * @param channel the test channel, as the playbook names it
     */
    record Shadow(Own own, String channel) implements Destinations {
        @Override
        public Optional<Target> target(OutboxItem item) {
            return isForPerson(item) ? Optional.empty() : Optional.of(new Target.Channel(channel, own.channel(item)));
        }
    }

    private static boolean isForPerson(OutboxItem item) {
        return switch (item.kind()) {
            case CONTACT,
                    CONTACT_OVER,
                    CAME_IN_AGAIN,
                    REMINDER,
                    REMINDER_CHANGED,
                    ANSWER,
                    DISPUTE,
                    DISPUTE_NEWS,
                    FOLLOWED,
                    RIDE,
                    RIDE_CHANGED,
                    BRIEF_WISH,
                    HOME -> true;
            case FOR_MARKETING -> !item.destination().equals(OutboxItem.MARKETING);
            case DIGEST, DIGEST_PAGE -> PERSON.matcher(item.destination()).matches();
            case CARD, THREAD_LINE, SUMMARY, BRIEF, NO_TERRITORY, UNDELIVERED -> false;
        };
    }
}

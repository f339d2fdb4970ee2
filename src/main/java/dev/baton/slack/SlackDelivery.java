package dev.baton.slack;

import dev.baton.outbox.Cards;
import dev.baton.outbox.Delivery;
import dev.baton.outbox.OutboxItem;
import dev.baton.slack.card.Message;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings items to Slack: cards and summaries are kept up to date in place, everything else is said once. */
public final class SlackDelivery implements Delivery {

    private final SlackClient client;
    private final Cards cards;
    private final Wording wording;
    private final Rooms rooms;
    private final Destinations destinations;

    public SlackDelivery(SlackClient client, Cards cards, Wording wording, Rooms rooms, Destinations destinations) {
        this.client = client;
        this.cards = cards;
        this.wording = wording;
        this.rooms = rooms;
        this.destinations = destinations;
    }

    @Override
    public Result deliver(OutboxItem item) {
        Optional<Target> target = destinations.target(item);
        if (target.isEmpty()) {
            return new Delivered(null);
        }
        Optional<Message> message = wording.of(item);
        return message.isPresent() ? deliver(item, target.get(), message.get()) : new Delivered(null);
    }

    private Result deliver(OutboxItem item, Target target, Message message) {
        Message noted = ShadowNote.on(message, target);
        return switch (item.kind()) {
            case CARD -> result(bringUpToDate(item, target, noted, liveCard(item)));
            case SUMMARY -> result(bringUpToDate(item, target, noted, liveSummary(item)));
            case THREAD_LINE ->
                liveCard(item)
                        .map(card -> result(sayOnce(item, card.channelId(), message, card.ts())))
                        // The card could not be posted, and operations were told; without it the line has no place.
                        .orElseGet(() -> new Delivered(null));
            case CONTACT, CAME_IN_AGAIN, NO_TERRITORY, UNDELIVERED ->
                result(rooms.id(target).then(room -> sayOnce(item, room, noted, null)));
        };
    }

    private Answer<Posted> bringUpToDate(OutboxItem item, Target target, Message message, Optional<Posted> live) {
        return live.isPresent()
                ? updateOrPost(item, live.get(), message)
                : rooms.id(target).then(room -> post(item, room, message));
    }

    private Answer<Posted> updateOrPost(OutboxItem item, Posted live, Message message) {
        Answer<Posted> updated = client.updateMessage(live, message, item.id());
        return isDeleted(updated) ? post(item, live.channelId(), message) : updated;
    }

    /** A message that turns out to have arrived shows what was true when it was sent, so it is updated. */
    private Answer<Posted> post(OutboxItem item, String room, Message message) {
        return earlier(item, room, null)
                .then(found -> found.isPresent()
                        ? client.updateMessage(found.get(), message, item.id())
                        : client.postMessage(room, message, item.id(), null));
    }

    private Answer<Posted> sayOnce(OutboxItem item, String room, Message message, @Nullable String threadTs) {
        return earlier(item, room, threadTs)
                .then(found -> found.<Answer<Posted>>map(Answer.Ok::new)
                        .orElseGet(() -> client.postMessage(room, message, item.id(), threadTs)));
    }

    private Answer<Optional<Posted>> earlier(OutboxItem item, String room, @Nullable String threadTs) {
        return item.doubt() == null
                ? new Answer.Ok<>(Optional.empty())
                : client.findEarlier(room, threadTs, item.id(), item.doubt());
    }

    private Optional<Posted> liveCard(OutboxItem item) {
        return cards.card(Objects.requireNonNull(item.lead(), "a card is some lead's"), item.cycle());
    }

    private Optional<Posted> liveSummary(OutboxItem item) {
        return cards.summary(Objects.requireNonNull(item.summaryId(), "a summary has an id"));
    }

    private static boolean isDeleted(Answer<Posted> updated) {
        return updated instanceof Answer.Not<Posted> not
                && not.why() instanceof Failure.Refused refused
                && refused.code().equals("message_not_found");
    }

    private static Result result(Answer<Posted> answer) {
        if (answer instanceof Answer.Ok<Posted> ok) {
            return new Delivered(ok.value());
        }
        Failure why = ((Answer.Not<Posted>) answer).why();
        if (why instanceof Failure.Wait wait) {
            return new Paused(wait.retryAfter());
        }
        if (why instanceof Failure.TooSoon soon) {
            return new Unsettled(soon.retryAfter());
        }
        if (why instanceof Failure.Refused refused) {
            return new Undeliverable(refused.code());
        }
        if (why instanceof Failure.Unreachable unreachable) {
            return new Unreachable(unreachable.code());
        }
        Failure.Transient failed = (Failure.Transient) why;
        return new Failed(failed.code(), failed.mayBeDone());
    }
}

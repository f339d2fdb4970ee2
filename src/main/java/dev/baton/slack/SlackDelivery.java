package dev.baton.slack;

import dev.baton.lead.UserId;
import dev.baton.outbox.Cards;
import dev.baton.outbox.Delivery;
import dev.baton.outbox.OutboxItem;
import dev.baton.slack.card.Message;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings items to Slack: cards and summaries are kept up to date in place, everything else is said once. */
public final class SlackDelivery implements Delivery {

    private static final Set<String> GONE = Set.of("message_not_found", "thread_not_found");

    private final SlackClient client;
    private final Writing writing;
    private final Cards cards;
    private final Wording wording;
    private final Rooms rooms;
    private final Destinations destinations;

    public SlackDelivery(SlackClient client, Cards cards, Wording wording, Rooms rooms, Destinations destinations) {
        this.client = client;
        this.writing = new Writing(client);
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
            case CARD -> Verdict.on(item, bringUpToDate(item, target, noted, liveCard(item)));
            case SUMMARY -> Verdict.on(item, bringUpToDate(item, target, noted, liveSummary(item)));
            case THREAD_LINE ->
                liveCard(item)
                        .map(card -> inThread(item, card, message))
                        // The card could not be posted, and operations were told; without it the line has no place.
                        .orElseGet(() -> new Delivered(null));
            case NO_TERRITORY, UNDELIVERED -> Verdict.on(item, bringUpToDate(item, target, noted, liveReport(item)));
            case BRIEF ->
                Verdict.on(
                        item,
                        bringUpToDate(
                                item, target, noted, cards.posting(item.kind(), subject(item), item.destination())));
            case DIGEST_PAGE ->
                cards.digestFront(subject(item))
                        .map(front -> inThread(item, front, message))
                        .orElseGet(() -> new Delivered(null));
            case REMINDER_CHANGED ->
                cards.reminder(new UserId(item.destination()))
                        .map(live -> brought(item, writing.update(live, message, item.id())))
                        .orElseGet(() -> new Delivered(null));
            case RIDE_CHANGED ->
                cards.posting(OutboxItem.Kind.RIDE, subject(item), item.destination())
                        .map(live -> brought(item, writing.update(live, message, item.id())))
                        .orElseGet(() -> new Delivered(null));
            // A tab is no message: HomeDelivery takes it.
            case HOME -> new Delivered(null);
            case FOR_MARKETING ->
                liveTask(item)
                        .map(live -> brought(item, writing.update(live, noted, item.id())))
                        .orElseGet(() -> Verdict.on(item, rooms.id(target).then(room -> post(item, room, noted))));
            case FOLLOWED -> Verdict.on(item, bringUpToDate(item, target, noted, liveNews(item)));
            case DISPUTE ->
                liveDispute(item)
                        .map(live -> brought(item, writing.update(live, noted, item.id())))
                        .orElseGet(() -> Verdict.on(item, rooms.id(target).then(room -> post(item, room, noted))));
            case CONTACT, CONTACT_OVER, CAME_IN_AGAIN, DISPUTE_NEWS, REMINDER, ANSWER, RIDE, BRIEF_WISH, DIGEST ->
                Verdict.on(item, rooms.id(target).then(room -> sayOnce(item, room, noted, null)));
        };
    }

    private Answer<Posted> bringUpToDate(OutboxItem item, Target target, Message message, Optional<Posted> live) {
        return live.isPresent()
                ? updateOrPost(item, live.get(), message)
                : rooms.id(target).then(room -> post(item, room, message));
    }

    private Answer<Posted> updateOrPost(OutboxItem item, Posted live, Message message) {
        Answer<Posted> updated = writing.update(live, message, item.id());
        return isGone(updated) ? post(item, live.channelId(), message) : updated;
    }

    /** A message that turns out to have arrived shows what was true when it was sent, so it is updated. */
    private Answer<Posted> post(OutboxItem item, String room, Message message) {
        return earlier(item, room, null)
                .then(found -> found.isPresent()
                        ? writing.update(found.get(), message, item.id())
                        : writing.post(room, message, item.id(), null));
    }

    /** Somebody deleted the card, and its thread with it; at the lead's next move there is a new one. */
    private Result inThread(OutboxItem item, Posted card, Message message) {
        Answer<Posted> said = sayOnce(item, card.channelId(), message, card.ts());
        return isGone(said) ? new Delivered(null) : Verdict.on(item, said);
    }

    private Answer<Posted> sayOnce(OutboxItem item, String room, Message message, @Nullable String threadTs) {
        return earlier(item, room, threadTs)
                .then(found -> found.<Answer<Posted>>map(Answer.Ok::new)
                        .orElseGet(() -> writing.post(room, message, item.id(), threadTs)));
    }

    /** A message that somebody deleted needs no update. */
    private static Result brought(OutboxItem item, Answer<Posted> updated) {
        return isGone(updated) ? new Delivered(null) : Verdict.on(item, updated);
    }

    private Answer<Optional<Posted>> earlier(OutboxItem item, String room, @Nullable String threadTs) {
        return item.doubt() == null
                ? new Answer.Ok<>(Optional.empty())
                : client.findEarlier(room, threadTs, item.id(), item.doubt());
    }

    private Optional<Posted> liveCard(OutboxItem item) {
        return cards.card(Objects.requireNonNull(item.lead(), "a card is some lead's"), item.handOff());
    }

    private Optional<Posted> liveSummary(OutboxItem item) {
        return cards.summary(Objects.requireNonNull(item.summaryId(), "a summary has an id"));
    }

    private Optional<Posted> liveTask(OutboxItem item) {
        return cards.taskMessage(Objects.requireNonNull(item.eventId(), "a message to marketing is about an event"));
    }

    private Optional<Posted> liveDispute(OutboxItem item) {
        return cards.disputeMessage(
                Objects.requireNonNull(item.eventId(), "a dispute has an id"), new UserId(item.destination()));
    }

    private Optional<Posted> liveNews(OutboxItem item) {
        return cards.followMessage(Objects.requireNonNull(item.subject(), "news have a message"));
    }

    private Optional<Posted> liveReport(OutboxItem item) {
        return cards.reportMessage(Objects.requireNonNull(item.reportId(), "a report has an id"));
    }

    private static long subject(OutboxItem item) {
        return Objects.requireNonNull(item.subject(), "a message about something says about what");
    }

    private static boolean isGone(Answer<Posted> answer) {
        return answer instanceof Answer.Not<Posted> not
                && not.why() instanceof Failure.Refused refused
                && GONE.contains(refused.code());
    }
}

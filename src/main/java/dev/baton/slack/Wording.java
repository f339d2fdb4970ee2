package dev.baton.slack;

import dev.baton.lead.Aftermath;
import dev.baton.lead.Dispute;
import dev.baton.lead.DisputeCase;
import dev.baton.lead.Event;
import dev.baton.lead.FixTask;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.Typed;
import dev.baton.lead.UserId;
import dev.baton.outbox.Cards;
import dev.baton.outbox.OutboxItem;
import dev.baton.slack.card.CameInAgainMessage;
import dev.baton.slack.card.ConsentMessage;
import dev.baton.slack.card.ContactMessage;
import dev.baton.slack.card.DisputeMessage;
import dev.baton.slack.card.DueList;
import dev.baton.slack.card.DueMessage;
import dev.baton.slack.card.FixTaskMessage;
import dev.baton.slack.card.FollowMessage;
import dev.baton.slack.card.LeadCard;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.OperationsMessage;
import dev.baton.slack.card.SummaryCard;
import dev.baton.slack.card.ThreadText;
import dev.baton.slack.card.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What an item says, made from the present state. */
public final class Wording {

    private final LeadBook book;
    private final Cards cards;
    private final Words words;
    private final Letters letters;
    private final PostedDigests digests;

    public Wording(LeadBook book, Cards cards, Words words, Letters letters, PostedDigests digests) {
        this.book = book;
        this.cards = cards;
        this.words = words;
        this.letters = letters;
        this.digests = digests;
    }

    /** Empty when the state has moved on and nothing is left to say. */
    Optional<Message> of(OutboxItem item) {
        return switch (item.kind()) {
            case CARD -> lead(item).map(lead -> card(lead, item.handOff()));
            case THREAD_LINE -> threadLine(item);
            case CONTACT_OVER ->
                lead(item).filter(lead -> !isOwner(lead, item.destination())).map(ContactMessage::over);
            case CONTACT ->
                owned(item).map(lead -> new ContactMessage(words).render(lead, book.history(lead.number())));
            case CAME_IN_AGAIN -> owned(item).map(new CameInAgainMessage(words)::render);
            case REMINDER -> due(item).filter(due -> !due.isEmpty()).map(new DueMessage(words)::render);
            case REMINDER_CHANGED -> due(item).map(new DueMessage(words)::render);
            case FOR_MARKETING ->
                event(item).flatMap(event -> lead(item).map(lead -> forMarketing(lead, event, typed(item))));
            case DISPUTE -> lead(item).flatMap(lead -> dispute(lead, item));
            case DISPUTE_NEWS -> lead(item).flatMap(lead -> disputeNews(lead, item));
            case NO_TERRITORY -> report(item).flatMap(this::noTerritory);
            case SUMMARY -> Optional.ofNullable(item.summaryId()).map(id -> summary(id, item.destination()));
            case ANSWER, RIDE, RIDE_CHANGED, BRIEF, BRIEF_WISH -> letters.of(item);
            case DIGEST, DIGEST_PAGE -> digests.of(item);
            case FOLLOWED -> Optional.ofNullable(item.subject()).flatMap(this::followed);
            case HOME -> Optional.empty();
            case UNDELIVERED -> report(item).map(OperationsMessage::undelivered);
        };
    }

    private Message card(Lead lead, int handOff) {
        return new LeadCard(words).render(lead, handOff, book.history(lead.number()));
    }

    private Optional<Event> event(OutboxItem item) {
        return Optional.ofNullable(item.eventId()).flatMap(cards::event);
    }

    private Optional<Message> threadLine(OutboxItem item) {
        return event(item)
                .flatMap(event -> lead(item)
                        .map(lead -> new ThreadText(words).render(lead, event, typed(item), before(lead, event))));
    }

    private List<Event> before(Lead lead, Event event) {
        List<Event> history = book.history(lead.number());
        return history.subList(0, Math.max(0, history.indexOf(event)));
    }

    private Message forMarketing(Lead lead, Event event, Map<Typed.Kind, String> typed) {
        if (event instanceof Aftermath.FixAsked asked) {
            boolean leftAlone = book.isSuppressed(lead, lead.facts());
            FixTask task = FixTask.of(asked, book.history(lead.number()), leftAlone);
            return new FixTaskMessage(words).render(lead, task, typed.get(Typed.Kind.NOTE));
        }
        return new ConsentMessage(words).render(lead, event, typed.get(Typed.Kind.NOTE));
    }

    private Optional<Message> dispute(Lead lead, OutboxItem item) {
        return event(item)
                .filter(Dispute.Raised.class::isInstance)
                .map(raised -> new DisputeMessage(words)
                        .render(
                                lead,
                                DisputeCase.of((Dispute.Raised) raised, book.history(lead.number())),
                                cards.disputeTexts(Objects.requireNonNull(item.eventId())),
                                new UserId(item.destination())));
    }

    /** Of the dispute that the event was in. */
    private Optional<Message> disputeNews(Lead lead, OutboxItem item) {
        List<Event> history = book.history(lead.number());
        return event(item)
                .flatMap(event -> DisputeCase.last(history.subList(0, history.indexOf(event) + 1))
                        .map(dispute -> new DisputeMessage(words).news(lead, dispute, event, typed(item))));
    }

    private Optional<Message> followed(long message) {
        Cards.Followed told = cards.followed(message);
        List<FollowMessage.News> news = told.news().stream()
                .flatMap(each -> book.find(each.lead()).stream()
                        .map(lead -> new FollowMessage.News(lead, each.event(), before(lead, each.event()))))
                .toList();
        return news.isEmpty() ? Optional.empty() : Optional.of(new FollowMessage(words).render(news, told.daily()));
    }

    private Map<Typed.Kind, String> typed(OutboxItem item) {
        return item.eventId() == null ? Map.of() : cards.typed(item.eventId());
    }

    private Optional<List<DueMessage.Due>> due(OutboxItem item) {
        return Optional.of(new DueList(book, cards).of(new UserId(item.destination())));
    }

    private Optional<Cards.Report> report(OutboxItem item) {
        return Optional.ofNullable(item.reportId()).map(cards::report);
    }

    private Optional<Message> noTerritory(Cards.Report report) {
        OperationsMessage message = new OperationsMessage(words);
        return report.leadCount() == 1
                ? book.find(report.leads().get(0)).map(message::noTerritory)
                : Optional.of(OperationsMessage.noTerritory(report));
    }

    private Message summary(long id, String channel) {
        Cards.SummarisedLeads summarised = cards.summarised(id);
        List<Lead> leads = summarised.leads().stream()
                .map(book::find)
                .flatMap(Optional::stream)
                .toList();
        return new SummaryCard(words).render(summarised.openedAt(), leads, channel);
    }

    private Optional<Lead> lead(OutboxItem item) {
        return Optional.ofNullable(item.lead()).flatMap(book::find);
    }

    /** Contact details are for the owner alone, who may have given the lead back since. */
    private Optional<Lead> owned(OutboxItem item) {
        return lead(item).filter(lead -> isOwner(lead, item.destination()));
    }

    private static boolean isOwner(Lead lead, String person) {
        return lead.claim()
                .filter(claim -> claim.owner().value().equals(person))
                .isPresent();
    }
}

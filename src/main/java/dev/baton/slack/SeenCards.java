package dev.baton.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.outbox.Cards;
import dev.baton.outbox.Delivery.Posted;
import dev.baton.outbox.OutdatedCards;
import dev.baton.slack.card.CardFace;
import dev.baton.slack.card.LeadCard;
import dev.baton.slack.card.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a card brought up to date that somebody pressed a button on which it should not show any more. What the click says
 * that they saw is only compared with what the card is to show; whoever may not do what the button says, on a card that is
 * right, changes nothing.
 */
public final class SeenCards {

    private static final Logger LOG = LoggerFactory.getLogger(SeenCards.class);

    private final LeadBook book;
    private final Cards cards;
    private final OutdatedCards outdated;
    private final LeadCard card;

    /** @param words as cards are written with */
    public SeenCards(LeadBook book, Cards cards, OutdatedCards outdated, Words words) {
        this.book = book;
        this.cards = cards;
        this.outdated = outdated;
        this.card = new LeadCard(words);
    }

    /** To be called after the acknowledgement. What a click changed owes its own update. */
    void pressed(BlockActionRequest request) {
        BlockActionPayload click = request.getPayload();
        if (click.getMessage() == null || click.getContainer() == null) {
            return;
        }
        Press press = new Press(request);
        try {
            if (book.carriedOut(press.asker().requestKey()).isEmpty()) {
                press.number().flatMap(book::find).ifPresent(lead -> compare(lead, click));
            }
        } catch (RuntimeException unusable) {
            LOG.warn("A card was not looked at after a button on it was pressed", unusable);
        }
    }

    private void compare(Lead lead, BlockActionPayload click) {
        Posted seen = new Posted(
                Objects.requireNonNullElse(click.getContainer().getChannelId(), ""),
                Objects.requireNonNullElse(click.getContainer().getMessageTs(), ""));
        int latest = lead.handOff().map(HandOff::number).orElse(0);
        IntStream.rangeClosed(1, latest)
                .filter(number ->
                        cards.card(lead.number(), number).filter(seen::equals).isPresent())
                .filter(number -> !face(lead, number).equals(face(click)))
                .forEach(number -> outdated.redraw(lead.number(), number));
    }

    private CardFace face(Lead lead, int number) {
        return CardFace.of(
                card.render(lead, number, book.history(lead.number())).blocks());
    }

    private static CardFace face(BlockActionPayload click) {
        return CardFace.of(Optional.ofNullable(click.getMessage().getBlocks()).orElseGet(List::of));
    }
}

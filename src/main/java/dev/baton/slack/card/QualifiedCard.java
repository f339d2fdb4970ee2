package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.Event;
import dev.baton.lead.HandOff;
import dev.baton.lead.Pursuit;
import dev.baton.lead.QualifiedLead;
import dev.baton.phrase.Quantity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The card of an opportunity: whose it is, what it may be worth, and the buttons that say how it ended. */
final class QualifiedCard {

    private final Words words;
    private final QualifiedLead lead;
    private final List<Event> history;

    QualifiedCard(Words words, QualifiedLead lead, List<Event> history) {
        this.words = words;
        this.lead = lead;
        this.history = history;
    }

    Message render() {
        HandOff handOff = lead.ending().handOff();
        String owner = words.person(lead.owner());
        String head = "*" + Mrkdwn.escape(words.leadWithEmoji(lead)) + "* · " + handOff.score() + " of 100 · "
                + Mrkdwn.escape(words.territory(handOff.route().territory())) + "\n*Qualified, with " + owner + "* "
                + Mrkdwn.dayAndTime("since", qualifiedAt()) + worth();
        List<LayoutBlock> blocks = List.of(
                Layout.section(head),
                Layout.rows(List.of(new Profile(lead).row())),
                Layout.buttons(List.of(Buttons.won(lead), Buttons.lost(lead)), MoreMenu.qualified(lead)));
        String text = Mrkdwn.escape(words.lead(lead)) + " is qualified, with " + owner + ": "
                + Mrkdwn.escape(new Profile(lead).brief());
        return new Message(text, blocks);
    }

    private Instant qualifiedAt() {
        return qualified().map(Event::at).orElse(lead.ending().at());
    }

    private String worth() {
        return qualified()
                .map(Pursuit.Qualified::amount)
                .map(amount -> " · worth " + Quantity.plain(amount))
                .orElse("");
    }

    private Optional<Pursuit.Qualified> qualified() {
        return history.stream()
                .filter(Pursuit.Qualified.class::isInstance)
                .map(Pursuit.Qualified.class::cast)
                .reduce((earlier, later) -> later);
    }
}

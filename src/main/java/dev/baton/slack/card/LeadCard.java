package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.Event;
import dev.baton.lead.HandOff;
import dev.baton.lead.HandedOffLead;
import dev.baton.lead.Lead;
import dev.baton.lead.Offer;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.QualifiedLead;
import dev.baton.lead.WorkingLead;
import dev.baton.sla.Course;
import dev.baton.slack.card.Layout.Row;
import dev.baton.watch.ClaimPromise;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The card of a hand-off in its channel: who, why now, what to do. It is rendered wholly from present state and holds
 * nothing that goes stale, so it can be updated in place whenever the lead moved.
 */
public final class LeadCard {

    private static final int REASONS = 4;
    private static final int ANSWERS = 2;

    private final Words words;

    public LeadCard(Words words) {
        this.words = words;
    }

    /**
     * The card of one of the lead's hand-offs.
     *
     * @param number  of the hand-off
     * @param history of the lead
     */
    public Message render(Lead lead, int number, List<Event> history) {
        boolean present =
                lead.handOff().filter(handOff -> handOff.number() == number).isPresent();
        if (present && lead instanceof QualifiedLead qualified) {
            return new QualifiedCard(words, qualified, history).render();
        }
        if (!present || !(lead instanceof HandedOffLead live)) {
            return new EndedCard(words, lead, history).render(number);
        }
        if (live instanceof OpenLead open) {
            return waiting(open, history);
        }
        return live instanceof WorkingLead working
                ? taken(working, "Worked by ", "\n" + new Touches(working).line(), history)
                : taken((OwnedLead) live, "Claimed by ", "", history);
    }

    private Message waiting(OpenLead lead, List<Event> history) {
        Optional<Instant> claimBy = ClaimPromise.of(
                        lead, history, words.hours(lead.committed().route()))
                .map(Course::due);
        List<LayoutBlock> blocks = List.of(
                Layout.header(words.leadWithEmoji(lead) + " · " + scoreAndPlace(lead, lead.committed())),
                Layout.rows(rows(lead, "(shown to whoever claims it)")),
                Layout.buttons(
                        Buttons.primaryClaim(lead), Buttons.turnDown(lead), Buttons.why(lead), Buttons.form(lead)),
                Layout.context(offered(lead) + PromiseLine.open(lead, claimBy.orElse(null))));
        String text = words.lead(lead) + ", " + lead.scorecard().score() + " of 100, "
                + words.territory(lead.committed().route().territory()) + ": " + new Profile(lead).brief();
        Offer offer = lead.offer();
        String whose = offer == null ? "" : ". Offered to " + words.person(offer.rep());
        return new Message(Mrkdwn.escape(text) + whose, blocks);
    }

    private String offered(OpenLead lead) {
        Offer offer = lead.offer();
        return offer == null ? "" : "*" + new OfferText(words).running(offer) + "* · ";
    }

    private Message taken(OwnedLead lead, String claimed, String done, List<Event> history) {
        HandOff handOff = lead.committed();
        String owner = words.person(lead.owner());
        String head = "*" + Mrkdwn.escape(words.leadWithEmoji(lead)) + "* · "
                + Mrkdwn.escape(scoreAndPlace(lead, handOff)) + "\n*" + claimed + owner + "* "
                + Mrkdwn.near("since", lead.owned().at(), handOff.at()) + done;
        List<LayoutBlock> blocks = List.of(
                Layout.section(head),
                Layout.rows(rows(lead, "(sent to its owner)")),
                Layout.buttons(Buttons.work(lead), MoreMenu.owned(lead)),
                Layout.context(PromiseLine.owned(lead, words.touchBy(lead, history))));
        String text = Mrkdwn.escape(words.lead(lead)) + " is claimed by " + owner + ": "
                + Mrkdwn.escape(new Profile(lead).brief());
        return new Message(text, blocks);
    }

    private String scoreAndPlace(Lead lead, HandOff handOff) {
        return lead.scorecard().score() + " of 100 · "
                + words.territory(handOff.route().territory());
    }

    private List<Row> rows(Lead lead, String whose) {
        return List.of(
                new Profile(lead).row(),
                Row.labelled("Why now", new Reasons(words, lead).biggest(REASONS)),
                Row.labelled("Came in", new CameIn(lead).summary(ANSWERS)),
                Row.labelled("Reach", new Reach(lead).summary(whose)));
    }
}

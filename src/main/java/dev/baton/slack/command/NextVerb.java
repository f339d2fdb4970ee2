package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.desk.NextLead;
import dev.baton.lead.HandOff;
import dev.baton.lead.OpenLead;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.card.OfferText;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@code /lead next}: the best lead that the asker may claim; {@code /lead next claim} takes it in one step. */
final class NextVerb implements Verb {

    private static final String NOTHING =
            "Nothing waits that you may claim. New leads appear in their channel as they come"
                    + " in; `/lead list open` shows what waits elsewhere or is offered to others.";

    private final NextLead next;
    private final AlsoWaiting alsoWaiting;
    private final MoveAnswer outcomes;
    private final Clock clock;

    /** @param clock the domain's */
    NextVerb(NextLead next, AlsoWaiting alsoWaiting, MoveAnswer outcomes, Clock clock) {
        this.next = next;
        this.alsoWaiting = alsoWaiting;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "next";
    }

    @Override
    public String usage() {
        return "[claim]";
    }

    @Override
    public String example() {
        return "/lead next claim";
    }

    @Override
    public String purpose() {
        return "shows the best lead that you may claim, or claims it.";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        if (arguments.isEmpty()) {
            return next.best(asker.user()).map(this::show).orElseGet(() -> Says.sentence(NOTHING));
        }
        if (arguments.size() > 1 || !arguments.get(0).equalsIgnoreCase("claim")) {
            throw new UsageProblem("Only `claim` can follow `next`; nothing was done.");
        }
        NextLead.Taken taken = next.claim(asker.user(), asker.requestKey());
        if (taken instanceof NextLead.Taken.Asked asked) {
            return outcomes.tell(asked.outcome(), asked.lead(), asker);
        }
        return Says.sentence(
                taken instanceof NextLead.Taken.TakenBefore
                        ? "That was done already, and not a second time: `/lead mine` lists what you have."
                        : NOTHING);
    }

    private Message show(OpenLead lead) {
        Instant now = clock.instant();
        String sentence =
                "The best that you may claim now is " + lead.number() + offered(lead, now) + due(lead, now) + ".";
        List<LayoutBlock> blocks = List.of(Says.paragraph(sentence), alsoWaiting.offer(lead, now));
        return new Message(sentence, blocks);
    }

    private static String offered(OpenLead lead, Instant now) {
        return lead.offerAt(now)
                .map(offer -> ", offered to you alone " + Mrkdwn.near("until", offer.until(), offer.at()) + " ("
                        + OfferText.becauseYou(offer) + ")")
                .orElse("");
    }

    /** A promise that is over is no reason to take it, and one that was made anew is on the card. */
    private static String due(OpenLead lead, Instant now) {
        HandOff handOff = lead.committed();
        return Optional.ofNullable(handOff.claimDue())
                .filter(due -> due.isAfter(now))
                .map(due -> ", " + Mrkdwn.near("promised to be claimed by", due, handOff.at()))
                .orElse("");
    }
}

package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.Lead;
import dev.baton.lead.OpenLead;
import dev.baton.phrase.Quantity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One card for many leads that came in close together: the best of them, and how to get the rest. */
public final class SummaryCard {

    private static final int BEST = 10;

    private final Words words;

    public SummaryCard(Words words) {
        this.words = words;
    }

    /**
     * @param openedAt when the first lead of this summary was handed off
     * @param leads    those that have no card of their own; only the open ones are shown
     * @param channel  where it is posted, as the playbook names it
     */
    public Message render(Instant openedAt, List<Lead> leads, String channel) {
        List<Lead> waiting = leads.stream()
                .filter(OpenLead.class::isInstance)
                .sorted(Comparator.comparingInt((Lead lead) -> lead.scorecard().score())
                        .reversed()
                        .thenComparing(lead -> lead.record().receivedAt())
                        .thenComparing(Lead::number))
                .toList();
        return waiting.isEmpty() ? nothingLeft(openedAt, channel) : best(openedAt, waiting, channel);
    }

    private Message best(Instant openedAt, List<Lead> waiting, String channel) {
        List<Lead> best = waiting.subList(0, Math.min(BEST, waiting.size()));
        List<Lead> rest = waiting.subList(best.size(), waiting.size());
        String leads = Quantity.of(waiting.size(), "more lead") + (waiting.size() == 1 ? " waits" : " wait");
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.header(leads + " here"));
        blocks.add(Layout.context("Many came in at once, " + Mrkdwn.dayAndTime("so from", openedAt)
                + " on they share this card. Each gets its own once somebody claims it."));
        blocks.add(Layout.section(line(best.get(0)), Buttons.primaryClaim(best.get(0))));
        best.stream().skip(1).forEach(lead -> blocks.add(Layout.section(line(lead), Buttons.claim(lead))));
        blocks.add(Layout.context(howToGetTheRest(rest)));
        String text = leads + " in " + Mrkdwn.channel(channel) + ", best first: " + Mrkdwn.escape(line(best.get(0)));
        return new Message(text, blocks);
    }

    private static String howToGetTheRest(List<Lead> rest) {
        return rest.isEmpty()
                ? "These are all of them."
                : "And " + Quantity.of(rest.size(), "more lead") + ": `/lead list open` shows them all, `/lead claim "
                        + rest.get(0).number().value() + "` takes the next.";
    }

    private String line(Lead lead) {
        Profile profile = new Profile(lead);
        String details = profile.details();
        return words.leadWithEmoji(lead) + " · " + lead.scorecard().score() + " · " + profile.known()
                + (details.isEmpty() ? "" : " · " + details);
    }

    private static Message nothingLeft(Instant openedAt, String channel) {
        String text = "None of the leads that came in together " + Mrkdwn.dayAndTime("from", openedAt) + " on waits in "
                + Mrkdwn.channel(channel) + " any more: each has been taken or has a card of its own.";
        return new Message(text, List.of(Layout.section(text)));
    }
}

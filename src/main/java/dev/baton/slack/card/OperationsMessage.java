package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.outbox.OutboxItem;
import dev.baton.slack.card.Layout.Row;
import java.util.List;

/** What the operations channel is told: what happened, what was kept, what to do. */
public final class OperationsMessage {

    private final Words words;

    public OperationsMessage(Words words) {
        this.words = words;
    }

    /** No territory's rule took the lead. */
    public Message noTerritory(Lead lead) {
        String text = Mrkdwn.escape(words.lead(lead)) + " fits no territory. " + whereabouts(lead);
        List<LayoutBlock> blocks = List.of(
                Layout.section("*" + text + "*"),
                Layout.rows(List.of(Row.labelled("What is known", known(lead)))),
                Layout.section("If leads like this one belong to a territory, add a rule to the playbook. `/lead why "
                        + lead.number().value() + "` shows which rules were asked."));
        return new Message(text, blocks);
    }

    /** Another message could not be delivered and is not tried again. */
    public Message undelivered(OutboxItem item, String reason) {
        String about = item.lead() == null ? "" : " of lead " + item.lead();
        String text = "Not delivered: " + kind(item) + about + ". "
                + SlackRefusal.explain(reason, item.destination())
                + " The lead itself is safe. `/lead outbox` lists everything that could not be delivered.";
        return new Message(text, List.of());
    }

    /** {@code the card}, {@code a line in the thread} …: what kind of message an item is, in words. */
    public static String kind(OutboxItem item) {
        return switch (item.kind()) {
            case CARD -> "the card";
            case THREAD_LINE -> "a line in the thread";
            case CONTACT -> "the message with the contact details";
            case CAME_IN_AGAIN -> "the came-in-again message";
            case NO_TERRITORY -> "the no-territory note";
            case SUMMARY -> "the summary card for several leads";
            case UNDELIVERED -> "a report of a failed delivery";
        };
    }

    private String whereabouts(Lead lead) {
        return lead.match(new Lead.Cases<>() {
            @Override
            public String held(Lead.Held held) {
                return "It is held now, so it is in no channel.";
            }

            @Override
            public String open(Lead.Open open) {
                return "It is in " + channel(open.committed()) + ", where any rep may claim it.";
            }

            @Override
            public String claimed(Lead.Claimed claimed) {
                return "It is in " + channel(claimed.committed()) + ", claimed by " + words.person(claimed.owner())
                        + ".";
            }
        });
    }

    private static String channel(HandOff handOff) {
        return Mrkdwn.channel(handOff.route().channel());
    }

    private static String known(Lead lead) {
        Profile profile = new Profile(lead);
        return "country: " + profile.country().orElse("not given")
                + " · size: " + profile.size().orElse("not given")
                + " · company: " + profile.company().orElse("not given")
                + " · came in through " + new CameIn(lead).source();
    }
}

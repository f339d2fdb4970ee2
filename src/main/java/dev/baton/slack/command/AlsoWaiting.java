package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.ButtonElement;
import dev.baton.lead.Lead;
import dev.baton.lead.State;
import dev.baton.query.LeadFilter;
import dev.baton.query.LeadSearch;
import dev.baton.slack.card.LeadLine;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.card.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns a lost race into the next lead: the best two that wait in the same channel, each with its button. */
final class AlsoWaiting {

    private static final int OFFERED = 2;

    private final LeadSearch search;
    private final Words words;
    private final LeadLine line;

    AlsoWaiting(LeadSearch search, Words words, LeadLine line) {
        this.search = search;
        this.words = words;
        this.line = line;
    }

    /**
     * @param lost    the sentence that says who was first
     * @param channel as the playbook names it
     * @param reader  who may claim there
     */
    Message after(String lost, String channel, LeadFilter.Claimant reader) {
        LeadFilter waiting = LeadFilter.in(State.OPEN).inChannel(channel).claimableBy(reader);
        List<Lead> best = search.find(waiting, OFFERED);
        String sentence = lost + " " + howMany(search.count(waiting), best, channel);
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!best.isEmpty()) {
            blocks.add(Says.paragraph(sentence));
            best.forEach(lead -> blocks.add(offer(lead, reader.at())));
        }
        return new Message(sentence, blocks);
    }

    private String howMany(long count, List<Lead> best, String channel) {
        String where = Mrkdwn.channel(channel);
        String named = best.stream().map(this::brief).collect(Collectors.joining(", "));
        if (best.isEmpty()) {
            return "Nothing else is waiting in " + where + ".";
        }
        if (count <= 1) {
            return "One more is waiting in " + where + ": " + named + ".";
        }
        return count <= OFFERED
                ? "Two more are waiting in " + where + ": " + named + "."
                : count + " more are waiting in " + where + ", the best two: " + named + ".";
    }

    private String brief(Lead lead) {
        return lead.number() + " (" + Mrkdwn.escape(words.tierAndScore(lead)) + ")";
    }

    /** A block of its own for each: two buttons in one block may not share an action id. */
    LayoutBlock offer(Lead lead, Instant now) {
        return SectionBlock.builder()
                .text(MarkdownTextObject.builder()
                        .text(line.render(lead, now))
                        .verbatim(true)
                        .build())
                .accessory(ButtonElement.builder()
                        .actionId("claim")
                        .value(Long.toString(lead.number().value()))
                        .text(PlainTextObject.builder()
                                .text("Claim " + lead.number())
                                .emoji(false)
                                .build())
                        .build())
                .build();
    }
}

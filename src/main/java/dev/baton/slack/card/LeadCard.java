package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.Ending;
import dev.baton.lead.HandOff;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.SettledLead;
import dev.baton.lead.WorkingLead;
import dev.baton.slack.card.Layout.Row;
import java.util.List;

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

    public Message render(Lead lead) {
        return lead.match(new Lead.Phases<>() {
            @Override
            public Message held(HeldLead held) {
                Ending ending = held.ending();
                return ending == null ? backInHolding(held) : ended(new WhatBecame(words).of(held, ending), ending);
            }

            @Override
            public Message open(OpenLead open) {
                return waiting(open);
            }

            @Override
            public Message owned(OwnedLead owned) {
                return owned instanceof WorkingLead working
                        ? taken(working, "Worked by ", "\n" + new Touches(working).line())
                        : taken(owned, "Claimed by ", "");
            }

            @Override
            public Message settled(SettledLead settled) {
                return ended(new WhatBecame(words).of(settled), settled.ending());
            }
        });
    }

    private Message waiting(OpenLead lead) {
        List<LayoutBlock> blocks = List.of(
                Layout.header(words.leadWithEmoji(lead) + " · " + scoreAndPlace(lead, lead.committed())),
                Layout.rows(rows(lead, "(shown to whoever claims it)")),
                Layout.buttons(Buttons.primaryClaim(lead), Buttons.why(lead), Buttons.form(lead)),
                Layout.context(PromiseLine.open(lead)));
        String text = words.lead(lead) + ", " + lead.scorecard().score() + " of 100, "
                + words.territory(lead.committed().route().territory()) + ": " + new Profile(lead).brief();
        return new Message(Mrkdwn.escape(text), blocks);
    }

    private Message taken(OwnedLead lead, String claimed, String done) {
        HandOff handOff = lead.committed();
        String owner = words.person(lead.owner());
        String head = "*" + Mrkdwn.escape(words.leadWithEmoji(lead)) + "* · "
                + Mrkdwn.escape(scoreAndPlace(lead, handOff)) + "\n*" + claimed + owner + "* "
                + Mrkdwn.near("since", lead.owned().at(), handOff.at()) + done;
        List<LayoutBlock> blocks = List.of(
                Layout.section(head),
                Layout.rows(rows(lead, "(sent to its owner)")),
                Layout.buttons(
                        Buttons.noAnswer(lead),
                        Buttons.voicemail(lead),
                        Buttons.touch(lead),
                        Buttons.release(lead),
                        Buttons.why(lead),
                        Buttons.form(lead)),
                Layout.context(PromiseLine.owned(lead)));
        String text = Mrkdwn.escape(words.lead(lead)) + " is claimed by " + owner + ": "
                + Mrkdwn.escape(new Profile(lead).brief());
        return new Message(text, blocks);
    }

    private static Message ended(String what, Ending ending) {
        String line = what + " · " + WhatBecame.after(ending);
        return new Message(line, List.of(Layout.section(line)));
    }

    private Message backInHolding(HeldLead lead) {
        String line = lead.number() + " is held: it is not ready, so there is nothing to claim. `/lead why "
                + lead.number().value() + "` says what is missing.";
        return new Message(line, List.of(Layout.section(line)));
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

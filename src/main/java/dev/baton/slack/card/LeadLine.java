package dev.baton.slack.card;

import dev.baton.lead.Ending;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.SettledLead;
import dev.baton.lead.WorkingLead;
import dev.baton.phrase.Quantity;
import dev.baton.phrase.Spans;
import java.time.Duration;
import java.time.Instant;

/** A lead on one line of a list. */
public final class LeadLine {

    private final Words words;

    public LeadLine(Words words) {
        this.words = words;
    }

    /** As mrkdwn: {@code #109 Claimed by @rep · hot 84 · Northwind, VP Operations · in for 3 h 12 min}. */
    public String render(Lead lead, Instant now) {
        String age = "in for " + Spans.words(Duration.between(lead.record().receivedAt(), now));
        return String.join(" · ", lead.number() + " " + state(lead), known(lead), age);
    }

    /** Which lead it is, as mrkdwn: {@code hot 84 · Northwind, VP Operations}. */
    public String known(Lead lead) {
        String score = words.tierAndScore(lead);
        String labelled = Character.isDigit(score.charAt(0)) ? "score " + score : score;
        return Mrkdwn.escape(labelled) + " · "
                + Mrkdwn.escape(new Profile(lead).brief().replace('`', '\''));
    }

    private String state(Lead lead) {
        return lead.match(new Lead.Phases<>() {
            @Override
            public String held(HeldLead held) {
                Ending ending = held.ending();
                if (ending != null) {
                    return new WhatBecame(words).of(held, ending);
                }
                int missing = held.scorecard().pointsMissing();
                return missing > 0 ? "Held, " + Quantity.of(missing, "point") + " short" : "Held";
            }

            @Override
            public String open(OpenLead open) {
                String where =
                        "Open in " + Mrkdwn.channel(open.committed().route().channel());
                return open.offer() == null
                        ? where
                        : where + ", offered to " + words.person(open.offer().rep());
            }

            @Override
            public String owned(OwnedLead owned) {
                return owned instanceof WorkingLead working
                        ? "Worked by " + words.person(working.owner()) + " · " + new Touches(working).line()
                        : "Claimed by " + words.person(owned.owner());
            }

            @Override
            public String settled(SettledLead settled) {
                return new WhatBecame(words).of(settled);
            }
        });
    }
}

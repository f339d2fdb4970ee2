package dev.baton.slack.card;

import dev.baton.lead.ClaimedLead;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.OpenLead;
import dev.baton.lead.WorkingLead;
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
        return String.join(
                " · ",
                lead.number() + " " + state(lead),
                Mrkdwn.escape(words.tierAndScore(lead)),
                Mrkdwn.escape(new Profile(lead).brief().replace('`', '\'')),
                age);
    }

    private String state(Lead lead) {
        return lead.match(new Lead.Cases<>() {
            @Override
            public String held(HeldLead held) {
                int missing = held.scorecard().pointsMissing();
                return missing > 0 ? "Held, " + Quantity.of(missing, "point") + " short" : "Held";
            }

            @Override
            public String open(OpenLead open) {
                return "Open in " + Mrkdwn.channel(open.committed().route().channel());
            }

            @Override
            public String claimed(ClaimedLead claimed) {
                return "Claimed by " + words.person(claimed.owner());
            }

            @Override
            public String working(WorkingLead working) {
                return "Worked by " + words.person(working.owner()) + " · " + new Touches(working).line();
            }
        });
    }
}

package dev.baton.slack.command;

import dev.baton.lead.HeldLead;
import dev.baton.lead.Scorecard;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.card.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What keeps a held lead from being ready, in words. */
public final class HeldBack {

    private static final int NAMED = 3;

    private final Words words;

    public HeldBack(Words words) {
        this.words = words;
    }

    /** {@code 12 points short of 60 · missing: a business e-mail address · excluded: student}; escaped. */
    String by(HeldLead lead) {
        if (lead.ending() != null && lead.scorecard().ready()) {
            return "it was turned down until the person comes in again";
        }
        int points = lead.scorecard().pointsMissing();
        String apart = apartFromPoints(lead);
        if (points == 0) {
            return apart;
        }
        String score = points + (points == 1 ? " point" : " points") + " short of "
                + lead.scorecard().threshold();
        return apart.isEmpty() ? score : score + " · " + apart;
    }

    /** {@code missing: a business e-mail address · excluded: student}; empty where only points are missing; escaped. */
    public String apartFromPoints(HeldLead lead) {
        Scorecard scorecard = lead.scorecard();
        List<String> reasons = new ArrayList<>();
        if (!scorecard.missing().isEmpty()) {
            reasons.add("missing: " + labels(scorecard, scorecard.missing()));
        }
        if (!scorecard.exclusions().isEmpty()) {
            reasons.add("excluded: " + labels(scorecard, scorecard.exclusions()));
        }
        return String.join(" · ", reasons);
    }

    private String labels(Scorecard scorecard, List<String> keys) {
        String named = keys.stream()
                .limit(NAMED)
                .map(key -> Mrkdwn.escape(words.requirement(scorecard.definitionVersion(), key)))
                .collect(Collectors.joining(", "));
        return keys.size() > NAMED ? named + " and " + (keys.size() - NAMED) + " more" : named;
    }
}

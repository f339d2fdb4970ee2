package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.Scorecard;
import dev.baton.phrase.Quantity;
import java.util.ArrayList;
import java.util.List;

/** How a lead's score came about: every criterion, met or not, with its points. */
final class ScoreText {

    private static final int CRITERIA = 20;
    private static final int REQUIREMENTS = 10;
    private static final int TOGETHER = 700;

    private final Words words;

    ScoreText(Words words) {
        this.words = words;
    }

    List<LayoutBlock> blocks(Lead lead) {
        Scorecard scorecard = lead.scorecard();
        Reasons reasons = new Reasons(words, lead);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.section(verdict(lead)));
        blocks.add(Layout.section(list("*Met*", reasons.met(), CRITERIA, "no criterion")));
        blocks.add(Layout.section(list("*Not met*", reasons.unmet(), CRITERIA, "every criterion is met")));
        if (!scorecard.missing().isEmpty()) {
            blocks.add(Layout.section(list("*Must-have, and missing*", reasons.missing(), REQUIREMENTS, "")));
        }
        if (!scorecard.exclusions().isEmpty()) {
            blocks.add(Layout.section(list("*Excluded by*", reasons.exclusions(), REQUIREMENTS, "")));
        }
        return blocks;
    }

    private String verdict(Lead lead) {
        Scorecard scorecard = lead.scorecard();
        String verdict =
                "*" + Mrkdwn.escape(words.leadWithEmoji(lead)) + " has " + scorecard.score() + " of 100* · ready from "
                        + scorecard.threshold() + " · definition version " + scorecard.definitionVersion();
        if (scorecard.pointsMissing() > 0) {
            verdict += " · " + Quantity.of(scorecard.pointsMissing(), "point") + " short";
        }
        int handedOffWith = lead.handOff().map(HandOff::score).orElse(scorecard.score());
        return handedOffWith == scorecard.score() ? verdict : verdict + " · handed off with " + handedOffWith;
    }

    private static String list(String heading, List<String> entries, int limit, String none) {
        if (entries.isEmpty()) {
            return heading + "  " + none;
        }
        List<String> escaped = entries.stream().map(Mrkdwn::escape).toList();
        return heading + "\n" + String.join("\n", Fitting.lines(escaped, limit, TOGETHER));
    }
}

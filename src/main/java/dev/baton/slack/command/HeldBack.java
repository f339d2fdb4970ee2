package dev.baton.slack.command;

import dev.baton.lead.HeldLead;
import dev.baton.lead.Scorecard;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.card.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The same with what would have counted. */
    String inFull(HeldLead lead) {
        return Stream.of(by(lead), notMet(lead)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** {@code missing: a business e-mail address · not met: asked for a demo (+30)}; empty for a lead that is ready; escaped. */
    public String why(HeldLead lead) {
        return Stream.of(apartFromPoints(lead), notMet(lead))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What would add most. */
    private String notMet(HeldLead lead) {
        Scorecard scorecard = lead.scorecard();
        List<Scorecard.Result> unmet = scorecard.unmet().stream()
                .filter(result -> result.points() > 0)
                .sorted(Comparator.comparingInt(Scorecard.Result::points).reversed())
                .toList();
        if (scorecard.pointsMissing() == 0 || unmet.isEmpty()) {
            return "";
        }
        String named = unmet.stream()
                .limit(NAMED)
                .map(result -> Mrkdwn.escape(words.criterion(scorecard.definitionVersion(), result.criterion())) + " (+"
                        + result.points() + ")")
                .collect(Collectors.joining(", "));
        return "not met: " + (unmet.size() > NAMED ? named + " and " + (unmet.size() - NAMED) + " more" : named);
    }

    /** {@code missing: a business e-mail address · excluded: student}; empty where only points are missing; escaped. */
    private String apartFromPoints(HeldLead lead) {
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

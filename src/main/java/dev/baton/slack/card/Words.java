package dev.baton.slack.card;

import dev.baton.definition.Criterion;
import dev.baton.definition.Definitions;
import dev.baton.definition.Requirement;
import dev.baton.definition.Tier;
import dev.baton.lead.ClaimedLead;
import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.LossReason;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.Reason;
import dev.baton.lead.Reasons;
import dev.baton.lead.Route;
import dev.baton.lead.Scorecard;
import dev.baton.lead.UserId;
import dev.baton.routing.Routing;
import dev.baton.routing.Territory;
import dev.baton.sla.BusinessHours;
import dev.baton.sla.Course;
import dev.baton.watch.TouchPromise;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words for the codes that leads are kept with: from the definition of the version that gave the score, and from the
 * playbook's territories. Everything comes on one line and short, but not escaped. A code without words (a territory
 * that left the playbook) is shown as it is.
 */
public final class Words {

    private static final int SHORT = 30;
    private static final int LABEL = 80;
    private static final int EMOJI = 20;

    private final Definitions definitions;
    private final Routing routing;
    private final Reasons reasons;
    private final Naming people;

    public Words(Definitions definitions, Routing routing, Reasons reasons, Naming people) {
        this.definitions = definitions;
        this.routing = routing;
        this.reasons = reasons;
        this.people = people;
    }

    /** As mrkdwn. */
    public String person(UserId id) {
        return people.of(id);
    }

    /** {@code Hot lead #109}, or {@code Lead #109} where its score is in no tier. */
    public String lead(Lead lead) {
        return tier(lead.scorecard().tier())
                        .map(tier -> capitalised(tier) + " lead ")
                        .orElse("Lead ")
                + lead.number();
    }

    /** {@code 🔥 Hot lead #109}. */
    public String leadWithEmoji(Lead lead) {
        return (emoji(lead) + " " + lead(lead)).strip();
    }

    /** {@code hot}; none for a score below the lowest tier. */
    public Optional<String> tier(@Nullable String key) {
        return key == null ? Optional.empty() : Optional.of(Mrkdwn.line(key.replace('_', ' '), SHORT));
    }

    /** {@code hot 84}, or {@code 12} where the score is in no tier. */
    public String tierAndScore(Lead lead) {
        int score = lead.scorecard().score();
        return tier(lead.scorecard().tier()).map(tier -> tier + " " + score).orElse(Integer.toString(score));
    }

    /** What the criterion says, in the words of the definition of that version. */
    public String criterion(int version, String key) {
        return Mrkdwn.line(
                definitions
                        .version(version)
                        .criterion(key)
                        .map(Criterion::label)
                        .orElse(key),
                LABEL);
    }

    /** What the must-have or exclusion says, in the words of the definition of that version. */
    public String requirement(int version, String key) {
        if (key.equals(Scorecard.SUPPRESSED)) {
            return "is not to be contacted, or was closed as no buyer";
        }
        return Mrkdwn.line(
                definitions
                        .version(version)
                        .requirement(key)
                        .map(Requirement::label)
                        .orElse(key),
                LABEL);
    }

    /** {@code EMEA}; {@code no territory} on the fallback channel. */
    public String territory(@Nullable String key) {
        if (key == null) {
            return "no territory";
        }
        return Mrkdwn.line(routing.territory(key).map(Territory::name).orElse(key.replace('_', ' ')), SHORT);
    }

    /** {@code wrong territory}, as it stands within a sentence. */
    public String reason(String key) {
        return within(reasons.find(key).map(Reason::label).orElse(key.replace('_', ' ')));
    }

    /** {@code no decision}, as it stands within a sentence. */
    public String lossReason(String key) {
        return within(reasons.findLost(key).map(LossReason::label).orElse(key.replace('_', ' ')));
    }

    private static String within(String label) {
        boolean isWord = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return Mrkdwn.line(isWord ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label, LABEL);
    }

    /** In which the promises of a lead there run; where no territory took it, always. */
    BusinessHours hours(Route route) {
        return routing.hours(route, BusinessHours.always(ZoneOffset.UTC));
    }

    /** Until when its owner is to touch it; null where that is done or nothing is promised. */
    public @Nullable Instant touchBy(OwnedLead lead, List<Event> history) {
        return lead instanceof ClaimedLead claimed
                ? TouchPromise.of(claimed, history, hours(lead.committed().route()))
                        .map(Course::due)
                        .orElse(null)
                : null;
    }

    private String emoji(Lead lead) {
        String key = lead.scorecard().tier();
        if (key == null) {
            return "";
        }
        return definitions
                .version(lead.scorecard().definitionVersion())
                .tier(key)
                .map(Tier::emoji)
                .map(emoji -> Mrkdwn.cut(emoji.strip(), EMOJI))
                .orElse("");
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}

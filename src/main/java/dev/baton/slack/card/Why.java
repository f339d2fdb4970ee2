package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.Event;
import dev.baton.lead.HandOff;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.Reassignment;
import dev.baton.lead.Route;
import dev.baton.lead.Scorecard;
import dev.baton.routing.RoutingTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a lead has the score it has, why it is where it is, and who may claim it. */
public final class Why {

    private static final int CRITERIA = 20;
    private static final int REQUIREMENTS = 10;
    private static final int RULES = 15;
    private static final int TOGETHER = 1_500;
    private static final int OFFERS = 3;

    private final Words words;

    public Why(Words words) {
        this.words = words;
    }

    /**
     * @param trace   of the lead's offers
     * @param history of the lead
     */
    public Message render(Lead lead, RoutingTrace trace, List<Event> history) {
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
        blocks.add(Layout.section(lead.handOff()
                .filter(handOff -> !(lead instanceof HeldLead))
                .map(this::routing)
                .orElse(
                        "*Where*  nowhere: a held lead is not posted and cannot be claimed. It is scored again when the person"
                                + " comes in again.")));
        if (!trace.steps().isEmpty()) {
            blocks.add(Layout.section(offers(trace)));
        }
        moved(lead, history).ifPresent(blocks::add);
        String text = "Why " + lead.number() + " has " + scorecard.score() + " of 100 and where it went";
        return new Message(text, blocks);
    }

    /** The latest, because the first ones matter least where there are many. */
    private String offers(RoutingTrace trace) {
        List<String> lines = new OfferText(words).trace(trace);
        List<String> latest = lines.subList(Math.max(0, lines.size() - OFFERS), lines.size());
        String earlier = lines.size() > OFFERS ? "\n" + (lines.size() - OFFERS) + " earlier ones" : "";
        return "*Offered first*" + earlier + "\n" + String.join("\n", latest);
    }

    /** Who gave it to whom, where that was not its owner's doing. */
    private Optional<LayoutBlock> moved(Lead lead, List<Event> history) {
        List<String> lines = history.stream()
                .filter(Reassignment.class::isInstance)
                .map(event -> new ThreadText(words).line(lead, event, List.of()))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Layout.section("*Moved by managers*\n"
                        + String.join("\n", lines.subList(Math.max(0, lines.size() - OFFERS), lines.size()))));
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

    private String routing(HandOff handOff) {
        Route route = handOff.route();
        String channel = Mrkdwn.channel(route.channel());
        String claimers = route.roster() == null
                ? "any rep, because no roster serves this channel"
                : "whoever is on the roster " + Mrkdwn.typed(route.roster(), 40);
        return "*Where*  "
                + (route.isFallback()
                        ? asked(route, " → no territory takes it, so " + channel)
                        : asked(route, " → " + channel))
                + "\n*Who may claim it*  " + claimers;
    }

    private String asked(Route route, String end) {
        List<Route.RuleTried> trace = route.trace();
        if (trace.isEmpty()) {
            return "no territory to ask" + end;
        }
        int skipped = Math.max(0, trace.size() - RULES);
        String tried = trace.stream()
                .skip(skipped)
                .map(rule -> Mrkdwn.escape(words.territory(rule.territory())) + ": " + (rule.matched() ? "yes" : "no"))
                .collect(Collectors.joining(" · "));
        return "asked " + (skipped > 0 ? skipped + " others: no · " : "") + tried + end;
    }

    private static String list(String heading, List<String> entries, int limit, String none) {
        if (entries.isEmpty()) {
            return heading + "  " + none;
        }
        List<String> escaped = entries.stream().map(Mrkdwn::escape).toList();
        return heading + "\n" + String.join("\n", Fitting.lines(escaped, limit, TOGETHER));
    }
}

package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.Event;
import dev.baton.lead.HandOff;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.Reassignment;
import dev.baton.lead.Route;
import dev.baton.routing.RoutingTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a lead has the score it has, why it is where it is, and who may claim it. */
public final class Why {

    private static final int RULES = 15;
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
        List<LayoutBlock> blocks = new ArrayList<>(new ScoreText(words).blocks(lead));
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
        String text = "Why " + lead.number() + " has " + lead.scorecard().score() + " of 100 and where it went";
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
}

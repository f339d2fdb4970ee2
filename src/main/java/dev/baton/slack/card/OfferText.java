package dev.baton.slack.card;

import dev.baton.lead.Offer;
import dev.baton.lead.Offer.PassedOver;
import dev.baton.lead.OfferEvent;
import dev.baton.routing.RoutingTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** To whom a lead is offered and why, in words. That somebody is away is never said, only that they are not available. */
public final class OfferText {

    private static final int NAMED = 5;

    private final Words words;

    public OfferText(Words words) {
        this.words = words;
    }

    /** {@code Offered to @rep until 10:50: colleague of #87}. */
    public String running(Offer offer) {
        return "Offered to " + words.person(offer.rep()) + " " + Mrkdwn.near("until", offer.until(), offer.at()) + ": "
                + because(offer);
    }

    /** Why it was this rep, for the others. */
    static String because(Offer offer) {
        return switch (offer.reason()) {
            case PREVIOUS_OWNER -> "had it before";
            case COLLEAGUE -> "has " + offer.colleague() + " of the same company";
            case TURN -> "it is their turn";
        };
    }

    /** The same for the rep. */
    public static String becauseYou(Offer offer) {
        return switch (offer.reason()) {
            case PREVIOUS_OWNER -> "you had it before";
            case COLLEAGUE -> "colleague of " + offer.colleague() + ", yours";
            case TURN -> "it is your turn";
        };
    }

    String ended(OfferEvent.OfferEnded event) {
        String ended =
                switch (event.end()) {
                    case RAN_OUT -> "the offer to " + words.person(event.rep()) + " ran out";
                    case NOT_AVAILABLE -> words.person(event.rep()) + ", to whom it was offered, is not available";
                };
        return event.next() == null
                ? ended + ", so everybody here may claim it"
                : ended + ", so it is offered to " + words.person(event.next());
    }

    String offered(OfferEvent.Offered event) {
        Offer offer = event.offer();
        return "offered to " + words.person(offer.rep()) + " " + Mrkdwn.near("until", offer.until(), offer.at()) + ": "
                + because(offer) + passedOver(event.passedOver());
    }

    String toNobody(List<PassedOver> passedOver) {
        return "offered to nobody in particular" + passedOver(passedOver);
    }

    /** Oldest first, a line each. */
    List<String> trace(RoutingTrace trace) {
        return trace.steps().stream().map(this::step).toList();
    }

    private String step(RoutingTrace.Step step) {
        String when = Mrkdwn.dayAndTime(step.at()) + " ";
        Offer offer = step.offer();
        if (offer == null) {
            return when + toNobody(step.passedOver());
        }
        String until = Mrkdwn.near("until", offer.until(), offer.at());
        String end = step.endedAt() == null || step.end() == null
                ? ""
                : ", "
                        + Mrkdwn.near(
                                step.end() == Offer.End.RAN_OUT ? "ran out" : "not available",
                                step.endedAt(),
                                offer.at());
        return when + "to " + words.person(offer.rep()) + " " + until + ": " + because(offer) + end
                + passedOver(step.passedOver());
    }

    private String passedOver(List<PassedOver> people) {
        if (people.isEmpty()) {
            return "";
        }
        List<String> named = new ArrayList<>(people.stream()
                .limit(NAMED)
                .map(person -> words.person(person.rep()) + " (" + why(person.why()) + ")")
                .toList());
        if (people.size() > NAMED) {
            named.add((people.size() - NAMED) + " more");
        }
        return named.stream().collect(Collectors.joining(", ", " · not to ", ""));
    }

    private static String why(PassedOver.Why why) {
        return switch (why) {
            case NOT_AVAILABLE -> "not available";
            case FULL -> "has as many leads as the roster allows";
            case HAD_IT -> "was offered it already";
            case NOT_ON_ROSTER -> "had it before, not on this roster";
        };
    }
}

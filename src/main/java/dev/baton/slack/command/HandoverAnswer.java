package dev.baton.slack.command;

import dev.baton.desk.HandOver;
import dev.baton.desk.HandOver.Kept;
import dev.baton.desk.HandOver.Request;
import dev.baton.desk.HandOver.Result;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Hands somebody's open work over for a manager, and says what was moved, what was not, and why. */
final class HandoverAnswer {

    /** So many numbers fit a paragraph. */
    private static final int SHOWN = 50;

    private final HandOver handOver;
    private final Refusals refusals;

    HandoverAnswer(HandOver handOver, Refusals refusals) {
        this.handOver = handOver;
        this.refusals = refusals;
    }

    Message make(Request request) {
        Result result = handOver.handOver(request);
        if (result instanceof Result.Refused refused) {
            return refusals.tell(refused.why(), request.manager());
        }
        return Says.sentence(
                result instanceof Result.Done done ? told(done, request) : before((Result.DoneBefore) result));
    }

    private static String told(Result.Done done, Request request) {
        String from = Mrkdwn.mention(request.from());
        if (done.moved().isEmpty() && done.kept().isEmpty()) {
            return from + " works on nothing, so there is nothing to hand over.";
        }
        List<String> lines = new ArrayList<>();
        if (!done.moved().isEmpty()) {
            String to = request.to() == null
                    ? "back to the channel, where anybody on the roster may claim"
                    : "to " + Mrkdwn.mention(request.to()) + ", with the contacts";
            lines.add("Handed over from " + from + " " + to + ": " + numbers(done.moved()) + ".");
        }
        for (HandOver.Why why : HandOver.Why.values()) {
            List<LeadNumber> kept = done.kept().stream()
                    .filter(each -> each.why() == why)
                    .map(Kept::lead)
                    .toList();
            if (!kept.isEmpty()) {
                lines.add("Not moved: " + numbers(kept) + ". " + because(why, request));
            }
        }
        return String.join("\n", lines);
    }

    private static String because(HandOver.Why why, Request request) {
        return switch (why) {
            case NOT_ON_ROSTER ->
                "Whom you named may not claim there. Name somebody who may, or the channel: " + line(request, "channel")
                        + ".";
            case QUALIFIED ->
                "An opportunity goes to a person: " + line(request, "@rep") + " with somebody's name moves it.";
            case MOVED_ON -> "Somebody else moved it in the meantime; `/lead show` with the number says where it is.";
        };
    }

    private static String line(Request request, String to) {
        return Says.code("/lead handover @" + request.from().value() + " to " + to);
    }

    private static String before(Result.DoneBefore before) {
        return "That was done already, and not a second time: "
                + (before.moved().isEmpty() ? "nothing could be moved." : "handed over were " + before.moved() + ".");
    }

    private static String numbers(List<LeadNumber> leads) {
        String shown = leads.stream().limit(SHOWN).map(LeadNumber::toString).collect(Collectors.joining(", "));
        return leads.size() > SHOWN ? shown + " and " + (leads.size() - SHOWN) + " more" : shown;
    }
}

package dev.baton.slack.card;

import dev.baton.lead.Aftermath;
import dev.baton.lead.Change;
import dev.baton.lead.Consequence;
import dev.baton.lead.DisqualifiedLead;
import dev.baton.lead.Event;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Notice;
import dev.baton.lead.Reason;
import dev.baton.lead.RecycledLead;
import dev.baton.lead.Work;
import dev.baton.phrase.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What turning a lead down will do, in sentences of mrkdwn, read off the changes that would be committed. */
public final class WhatHappens {

    private final Words words;

    public WhatHappens(Words words) {
        this.words = words;
    }

    /**
     * One sentence after the other, such as {@code Goes to #leads-apac now. Your team will not get it again.}
     *
     * @param seen whether the reader may see another lead that it changes, too
     */
    public String sentences(Reason reason, Work work, Predicate<LeadNumber> seen) {
        Change own = work.changes().get(0);
        List<String> sentences = new ArrayList<>();
        own.events().forEach(event -> add(sentences, sentence(event, reason, own)));
        if (sentences.isEmpty()) {
            sentences.add(closed(reason, own));
        }
        if (!work.admissions().isEmpty()) {
            sentences.add(
                    "Whoever they named becomes a lead of their own at once, for the same owner, and stays one if this is"
                            + " taken back.");
        }
        work.changes().stream()
                .skip(1)
                .filter(other -> seen.test(other.after().number()))
                .forEach(other -> add(sentences, other(other)));
        add(sentences, quality(own));
        return String.join(" ", sentences);
    }

    private @Nullable String sentence(Event event, Reason reason, Change own) {
        if (event instanceof Event.HandedOff handedOff) {
            return handedOff(handedOff, reason, own);
        }
        if (event instanceof Aftermath aftermath) {
            return upper(AftermathText.of(aftermath)) + ".";
        }
        if (event instanceof Event.HeldBack) {
            return "It is held until the person comes in again.";
        }
        if (event instanceof Event.Held held) {
            return "It is held then, " + Quantity.of(held.pointsMissing(), "point") + " short.";
        }
        if (event instanceof Event.Recycled) {
            return Mrkdwn.day("It is handed off again on", ((RecycledLead) own.after()).until())
                    + ", to the same channel.";
        }
        if (event instanceof Event.Merged merged) {
            return "It becomes part of " + merged.into() + " for good, with everything that came in.";
        }
        if (event instanceof Event.Corrected corrected) {
            String score = "Its score goes from " + corrected.scoreBefore() + " to " + corrected.scoreNow() + ".";
            return own.after().state() == own.previous().map(Lead::state).orElse(null)
                    ? score + " It is still ready, so it stays where it is."
                    : score;
        }
        return null;
    }

    private String handedOff(Event.HandedOff event, Reason reason, Change own) {
        HandOff handOff = own.after().handOff().orElseThrow();
        return where(event, reason, own) + " "
                + Mrkdwn.near("The buyer has waited since", handOff.readyAt(), handOff.at()) + ".";
    }

    private String where(Event.HandedOff event, Reason reason, Change own) {
        String channel = Mrkdwn.channel(event.channel());
        if (reason.does() instanceof Consequence.ToAccountOwner) {
            return own.after()
                    .claim()
                    .map(claim ->
                            "It is " + words.person(claim.owner()) + "'s at once, with its card in " + channel + ".")
                    .orElse("It goes to " + channel + " now, for whoever looks after this customer.");
        }
        String there = "It goes to " + channel + " now";
        return (event.territory() == null
                        ? there + ", and operations are told: it was given away before."
                        : there + ".")
                + " Your team will not get it again.";
    }

    private static String closed(Reason reason, Change own) {
        int cycle = own.after().handOff().map(HandOff::cycle).orElse(1);
        boolean instead = own.after() instanceof DisqualifiedLead && cycle == HandOff.CYCLES && parks(reason);
        return instead
                ? "It was handed off " + HandOff.CYCLES + " times, so it is closed and does not come back by itself."
                : "It is closed. It comes back only if the person comes in again, ready.";
    }

    private static boolean parks(Reason reason) {
        Consequence does = reason.does();
        return does instanceof Consequence.Recycle
                || does instanceof Consequence.RecycleAndRefer
                || does instanceof Consequence.RecycleOnDate
                || does instanceof Consequence.RecycleBeforeEnd;
    }

    private @Nullable String other(Change change) {
        return change.notices().stream()
                .filter(Notice.CameInAgain.class::isInstance)
                .map(notice -> words.person(((Notice.CameInAgain) notice).owner()) + " has that one and is told.")
                .findFirst()
                .orElse(null);
    }

    /** Whether it counts is said of faults of the hand-off: they are what marketing is measured by. */
    private static @Nullable String quality(Change own) {
        String campaign = own.after().facts().origin().campaign();
        String of = campaign == null ? own.after().facts().origin().source() : campaign;
        return own.events().stream()
                .filter(Event.TurnedDown.class::isInstance)
                .map(Event.TurnedDown.class::cast)
                .filter(down -> down.kind() == Reason.Kind.REJECT)
                .map(down -> (down.quality() ? "It counts in the quality of " : "It does not count in the quality of ")
                        + Mrkdwn.typed(of, 60) + ".")
                .findFirst()
                .orElse(null);
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void add(List<String> sentences, @Nullable String sentence) {
        if (sentence != null) {
            sentences.add(sentence);
        }
    }
}

package dev.baton.slack.card;

import dev.baton.lead.Actor;
import dev.baton.lead.Ending;
import dev.baton.lead.HeldLead;
import dev.baton.lead.LostLead;
import dev.baton.lead.MergedLead;
import dev.baton.lead.PursuedLead;
import dev.baton.lead.RecycledLead;
import dev.baton.lead.Scorecard;
import dev.baton.lead.SettledLead;
import dev.baton.lead.State;
import dev.baton.phrase.Quantity;
import java.util.Locale;

/** What became of a lead that is settled or was put back, in a few words of mrkdwn. */
public final class WhatBecame {

    private final Words words;

    public WhatBecame(Words words) {
        this.words = words;
    }

    /** {@code Rejected by @rep: wrong territory}. */
    public String of(SettledLead lead) {
        Ending ending = lead.ending();
        if (lead instanceof MergedLead merged) {
            return "Merged into " + merged.survivor() + by(ending);
        }
        if (lead instanceof RecycledLead recycled) {
            return Mrkdwn.day("Recycled until", recycled.until()) + by(ending) + because(ending);
        }
        if (lead instanceof PursuedLead pursued && pursued.state() == State.QUALIFIED) {
            return "Qualified by " + words.person(pursued.owner());
        }
        if (lead instanceof LostLead) {
            return "Lost" + by(ending)
                    + (ending.reason() == null ? "" : ": " + Mrkdwn.escape(words.lossReason(ending.reason())));
        }
        String state = lead.state().code();
        return state.substring(0, 1).toUpperCase(Locale.ROOT) + state.substring(1) + by(ending) + because(ending);
    }

    /** {@code Held until the person comes in again, turned down by @rep: only content}. */
    String of(HeldLead lead, Ending ending) {
        return until(lead.scorecard())
                + (ending.reason() == null ? "" : ", turned down")
                + by(ending)
                + because(ending);
    }

    private static String until(Scorecard scorecard) {
        if (scorecard.ready()) {
            return "Held until the person comes in again";
        }
        return scorecard.pointsMissing() == 0
                ? "Held, not ready"
                : "Held, " + Quantity.of(scorecard.pointsMissing(), "point") + " short";
    }

    private String by(Ending ending) {
        return ending.by() instanceof Actor.Person person ? " by " + words.person(person.id()) : "";
    }

    private String because(Ending ending) {
        return ending.reason() == null ? "" : ": " + Mrkdwn.escape(words.reason(ending.reason()));
    }
}

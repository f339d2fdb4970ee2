package dev.baton.slack.command;

import dev.baton.lead.DormantLead;
import dev.baton.lead.FixTask;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.MergedLead;
import dev.baton.lead.QualifiedLead;
import dev.baton.lead.RecycledLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.RejectedLead;
import dev.baton.lead.SettledLead;
import dev.baton.lead.Suppression;
import dev.baton.lead.WonLead;
import dev.baton.slack.card.FixTaskMessage;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.card.WhatBecame;
import dev.baton.slack.card.Words;
import java.util.Locale;
import java.util.Optional;

/** Why nothing more is done with a lead that is settled, and what is possible instead. */
final class SettledRefusal {

    private final LeadBook book;
    private final WhatBecame became;

    SettledRefusal(LeadBook book, Words words) {
        this.book = book;
        this.became = new WhatBecame(words);
    }

    String sentence(Refusal.NotFrom refusal) {
        SettledLead lead = refusal.lead();
        return lead.number() + " is settled, so there is nothing to " + verb(refusal.move()) + ": " + became.of(lead)
                + ". Nothing was changed. " + instead(lead);
    }

    /** How it stands and what can be done. */
    String standing(SettledLead lead) {
        return lead.number() + ": " + became.of(lead) + ". " + instead(lead);
    }

    private static String verb(Refusal.Move move) {
        return switch (move) {
            case CLAIM -> "claim";
            case RELEASE -> "release";
            case TOUCH -> "log on it";
            case MOVE_STEP -> "put off";
            case MOVE_ON -> "look after";
            case TURN_DOWN -> "turn down";
            case QUALIFY -> "qualify";
            case WIN -> "call won";
            case LOSE -> "call lost";
            case REASSIGN -> "reassign";
            case HEAR -> "hear from it";
            case RIDE -> "listen in on";
        };
    }

    private String instead(SettledLead lead) {
        if (lead instanceof MergedLead merged) {
            return show(merged.survivor().value()) + " opens the lead that it is part of now.";
        }
        if (lead instanceof QualifiedLead qualified) {
            long number = lead.number().value();
            return Says.code("/lead won " + number) + " or " + Says.code("/lead lost " + number) + " says how it ended,"
                    + " for " + Mrkdwn.mention(qualified.owner()) + " or a manager.";
        }
        if (lead instanceof WonLead) {
            return show(lead.number().value()) + " opens it.";
        }
        Optional<Suppression> suppression =
                book.suppression(lead.number(), lead.facts().identities());
        if (suppression.isPresent()) {
            return staysClosed(lead, suppression.get());
        }
        if (lead instanceof RecycledLead recycled) {
            return Mrkdwn.day("It is handed off again by itself on", recycled.until())
                    + ", or as soon as the person comes in again, ready.";
        }
        return comesBack((DormantLead) lead);
    }

    private static String staysClosed(SettledLead lead, Suppression suppression) {
        String stays = suppression.forGood()
                ? "Nobody contacts this person again; it stays closed. "
                : "Whoever comes in with this address is held; a manager or operations can take that back with "
                        + Says.code("/lead unsuppress " + suppression.by().value()) + ". ";
        return stays + show(lead.number().value()) + " opens it.";
    }

    private String comesBack(DormantLead lead) {
        Optional<String> mending = lead instanceof RejectedLead ? mending(lead) : Optional.empty();
        if (mending.isPresent()) {
            return mending.get();
        }
        return lead.ending().handOff().cycle() == HandOff.CYCLES
                ? "It was handed off as often as a lead can be. "
                        + show(lead.number().value()) + " opens it."
                : "It is handed off again by itself when the person comes in again, ready. "
                        + show(lead.number().value()) + " opens it.";
    }

    /** What marketing was asked to do about it; empty where nothing waits for them. */
    private Optional<String> mending(Lead lead) {
        return FixTask.last(book.history(lead.number()), false)
                .filter(FixTask::isOpen)
                .map(task -> "Marketing was asked to mend its "
                        + FixTaskMessage.label(task.asked().field()).toLowerCase(Locale.ROOT)
                        + ": once that is done ("
                        + Says.code("/lead mend " + lead.number().value() + " …")
                        + ", for marketing), it is handed off again, and also when the person comes in again, ready.");
    }

    private static String show(long number) {
        return Says.code("/lead show " + number);
    }
}

package dev.baton.slack.command;

import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.SettledLead;
import dev.baton.lead.UserId;
import dev.baton.lead.WorkingLead;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.card.Touches;
import dev.baton.slack.card.Words;
import java.util.Optional;

/** How a lead stands now, in a sentence: the answer to a move that is done, and to a repeated request for one. */
final class PresentState {

    private final LeadBook book;
    private final SettledRefusal refusal;
    private final Claimable claimable;
    private final Discreet discreet;
    private final Words words;

    PresentState(LeadBook book, Claimable claimable, Discreet discreet, Words words) {
        this.book = book;
        this.claimable = claimable;
        this.discreet = discreet;
        this.words = words;
        this.refusal = new SettledRefusal(book, words);
    }

    Message tell(LeadNumber number, UserId reader) {
        Optional<Lead> lead = book.find(number);
        return Says.sentence(lead.map(found -> sentence(found, reader)).orElse("There is no lead " + number + "."));
    }

    /** The same for whoever has just moved it, also where they see nothing more of it. */
    String done(Lead lead, UserId by) {
        return discreet.hides(lead.number(), by) ? "That is done. " + sentence(lead, by) : sentence(lead, by);
    }

    String sentence(Lead lead, UserId reader) {
        return discreet.hides(lead.number(), reader) ? Discreet.sentence(lead.number()) : seen(lead, reader);
    }

    private String seen(Lead lead, UserId reader) {
        return lead.match(new Lead.Phases<>() {
            @Override
            public String held(HeldLead held) {
                return held.number() + " is held: it is not ready, and nobody can claim it yet. "
                        + Says.code("/lead why " + held.number().value()) + " says what is missing.";
            }

            @Override
            public String open(OpenLead open) {
                return open.number() + " is open and nobody's, in "
                        + Mrkdwn.channel(open.committed().route().channel()) + ". "
                        + whoClaims(open, reader);
            }

            @Override
            public String owned(OwnedLead owned) {
                if (!owned.owner().equals(reader)) {
                    return others(owned);
                }
                return owned instanceof WorkingLead working ? worked(working) : yours(owned);
            }

            @Override
            public String settled(SettledLead settled) {
                return refusal.standing(settled);
            }
        });
    }

    /** Why nothing more is done with it. */
    String settled(Refusal.NotFrom asked) {
        return refusal.sentence(asked);
    }

    /** How it can be claimed, as far as this reader can. */
    String whoClaims(OpenLead lead, UserId reader) {
        return claimable.by(reader, lead);
    }

    private String yours(OwnedLead claimed) {
        String promise = Optional.ofNullable(words.touchBy(claimed, book.history(claimed.number())))
                .map(due -> " " + Mrkdwn.dayAndTime("Touch it by", due) + ".")
                .orElse("");
        return claimed.number()
                + " is yours. The contact in full comes as a direct message, and "
                + Says.code("/lead show " + claimed.number().value()) + " has it." + promise
                + " " + Says.code("/lead release " + claimed.number().value()) + " gives it back.";
    }

    private static String worked(WorkingLead lead) {
        return lead.number() + " is yours: " + Touches.soFar(lead) + ". "
                + Says.code("/lead touch " + lead.number().value() + " call voicemail") + " logs the next one, and "
                + Says.code("/lead release " + lead.number().value()) + " gives it back.";
    }

    private static String others(OwnedLead claimed) {
        return claimed.number() + " belongs to " + Mrkdwn.mention(claimed.owner()) + ", "
                + Mrkdwn.dayAndTime("since", claimed.owned().at()) + ".";
    }
}

package dev.baton.slack.command;

import dev.baton.desk.Likeness;
import dev.baton.desk.TurnDown;
import dev.baton.desk.TurnDownRequest;
import dev.baton.lead.Asked;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.MergedLead;
import dev.baton.lead.Reason;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.card.WhatHappens;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What turning a lead down would do, told before anybody confirms it. */
final class WouldHappen {

    private static final int PROBLEM = 500;

    private static final String STRANGERS =
            "*Is it the right number?* Name, company and e-mail domain of the other lead are not those of this one. ";

    private final TurnDown turnDown;
    private final WhatHappens whatHappens;
    private final Refusals refusals;
    private final Discreet discreet;

    WouldHappen(TurnDown turnDown, WhatHappens whatHappens, Refusals refusals, Discreet discreet) {
        this.turnDown = turnDown;
        this.whatHappens = whatHappens;
        this.refusals = refusals;
        this.discreet = discreet;
    }

    /** Why this person cannot turn this lead down at all; empty where a reason is all that it takes. */
    Optional<Message> not(LeadNumber number, UserId rep) {
        return refused(number, rep, new TurnDownRequest("", Map.of()))
                .filter(why -> !(why instanceof Refusal.NotLikeThis))
                .map(why -> refusals.tell(why, rep));
    }

    /** What still has to be said, or has to be said differently. */
    Optional<Refusal.NotLikeThis> problem(LeadNumber number, UserId rep, TurnDownRequest request) {
        return refused(number, rep, request)
                .filter(Refusal.NotLikeThis.class::isInstance)
                .map(Refusal.NotLikeThis.class::cast);
    }

    /** Whether it makes one lead of two that have nothing in common: no name, no company and no e-mail domain. */
    boolean joinsStrangers(LeadNumber number, UserId rep, TurnDownRequest request) {
        return turnDown.preview(number, rep, request) instanceof TurnDown.Preview.Happens happens
                && areStrangers(happens.work());
    }

    private static boolean areStrangers(Work work) {
        return work.changes().get(0).after() instanceof MergedLead merged
                && work.changes().stream()
                        .filter(change -> change.after().number().equals(merged.survivor()))
                        .flatMap(change -> change.previous().stream())
                        .anyMatch(survivor -> new Likeness(merged.facts(), survivor.facts()).isNone());
    }

    /** As mrkdwn: what happens, or what still has to be said. */
    String told(LeadNumber number, UserId rep, Reason reason, Map<Asked, String> given) {
        Map<Asked, String> enough = new EnumMap<>(Asked.class);
        // Free text is asked for and changes nothing, so nobody has to write it first to see what happens.
        reason.asks().stream()
                .map(Reason.Ask::what)
                .filter(what -> !AskedInputs.changesWhatHappens(what))
                .forEach(what -> enough.put(what, "…"));
        enough.putAll(given);
        TurnDown.Preview preview = turnDown.preview(number, rep, new TurnDownRequest(reason.key(), enough));
        if (preview instanceof TurnDown.Preview.Happens happens) {
            String told = whatHappens.sentences(happens.reason(), happens.work(), other -> !discreet.hides(other, rep));
            return areStrangers(happens.work()) ? STRANGERS + told : told;
        }
        Refusal why = ((TurnDown.Preview.Refused) preview).why();
        return why instanceof Refusal.NotLikeThis not
                ? Mrkdwn.typed(not.problem(), PROBLEM)
                : refusals.tell(why, rep).text();
    }

    private Optional<Refusal> refused(LeadNumber number, UserId rep, TurnDownRequest request) {
        return turnDown.preview(number, rep, request) instanceof TurnDown.Preview.Refused refused
                ? Optional.of(refused.why())
                : Optional.empty();
    }
}

package dev.baton.slack.command;

import dev.baton.desk.RaiseDispute;
import dev.baton.lead.DisputeCase;
import dev.baton.lead.Lead;
import dev.baton.lead.MergedLead;
import dev.baton.lead.Refusal;
import dev.baton.slack.card.DisputeText;
import dev.baton.slack.card.Words;
import dev.baton.team.Team;
import java.util.List;
import java.util.Objects;

/** Why a reject is not contested, or a dispute not decided. */
final class DisputeRefusal {

    private final Team team;
    private final DisputeText text;

    DisputeRefusal(Team team, Words words) {
        this.team = team;
        this.text = new DisputeText(words);
    }

    String forDisputers(Refusal.ForDisputers only) {
        String who = new Named(team).whoMay(member -> member.isOneOf(RaiseDispute.WHO));
        return "The reject of " + only.number() + " was not disputed: marketing does that, and the playbook names you"
                + " neither as a marketer nor as the marketing lead. "
                + (who.isEmpty() ? "Slack knows nobody who is." : "Ask " + who + ".");
    }

    String notDisputable(Refusal.NotDisputable not) {
        Lead lead = not.lead();
        return lead.number() + " " + because(not) + " Nothing was changed. " + show(lead);
    }

    private String because(Refusal.NotDisputable not) {
        return switch (not.why()) {
            case NOT_REJECTED -> "was not rejected, so there is nothing to dispute.";
            case DISQUALIFIED ->
                "was disqualified, not rejected: that is a fact about the lead and no fault of the hand-off, so it is not"
                        + " disputed.";
            case REROUTED ->
                "was sent on and is in front of others by now, so a ruling would take it from them. That reject does"
                        + " not count in quality; if it is wrong there, too, they turn it down, and a manager can reassign"
                        + " it.";
            case MERGED ->
                "is part of " + survivor(not.lead()) + " now, and two leads that became one are not taken apart.";
            case MOVED_ON -> "has moved on since it was rejected, so there is nothing left to overturn.";
            case TOO_LATE -> "was rejected more than two weeks ago, which is too late to dispute it.";
            case ALREADY ->
                "was disputed before, and a reject is disputed once: "
                        + text.standing(Objects.requireNonNull(not.dispute())) + ".";
            case THEIR_OWN ->
                "was rejected by you. What one did oneself is taken back with "
                        + Says.code("/lead undo " + not.lead().number().value()) + ", for ten minutes.";
            case LEFT_ALONE ->
                "stays closed: by now nobody is to contact this person, or they are held for another lead.";
            case NOBODY_DECIDES ->
                "cannot be disputed: nobody could decide it, because the playbook names nobody else for that.";
        };
    }

    private static String survivor(Lead lead) {
        return lead instanceof MergedLead merged ? merged.survivor().toString() : "another lead";
    }

    String noDispute(Refusal.NoDispute none) {
        Lead lead = none.lead();
        DisputeCase last = none.last();
        return "No dispute of " + lead.number() + " is open"
                + (last == null ? "" : ": " + text.standing(last))
                + ". Nothing was changed. " + show(lead);
    }

    static String notTheirPart(Refusal.NotTheirPart not) {
        String who = Named.of(List.copyOf(not.who()));
        String may = who.isEmpty() ? "nobody whom the playbook names now" : who;
        String sentence =
                switch (not.part()) {
                    case DECIDER ->
                        "The dispute of " + not.lead().number() + " is decided by " + may
                                + ", and by nobody whom it is about.";
                    case REJECTER -> "Only " + may + " rejected " + not.lead().number() + " and can say that.";
                    case DISPUTER ->
                        "Only " + may + ", who disputes the reject of "
                                + not.lead().number() + ", can withdraw that.";
                };
        return sentence + " Nothing was changed.";
    }

    static String answeredBefore(Refusal.AnsweredBefore before) {
        return "You have answered the dispute of " + before.lead().number() + " before, and that is done once. "
                + Says.code("/lead dispute " + before.lead().number().value() + " concede")
                + " takes your reject back.";
    }

    private static String show(Lead lead) {
        return Says.code("/lead show " + lead.number().value()) + " has everything about it.";
    }
}

package dev.baton.slack.command;

import dev.baton.desk.MendLead;
import dev.baton.lead.FixTask;
import dev.baton.lead.Lead;
import dev.baton.lead.Refusal;
import dev.baton.slack.card.DomainText;
import dev.baton.slack.card.FixTaskMessage;
import dev.baton.slack.card.Words;
import dev.baton.team.Team;

/** Why nothing is mended or decided about a lead that came back. */
final class MendRefusal {

    private final Team team;
    private final Words words;

    MendRefusal(Team team, Words words) {
        this.team = team;
        this.words = words;
    }

    String forMarketers(Refusal.ForMarketers only) {
        return only.number() + " was not changed: what is wrong with a lead is mended by marketing, managers and"
                + " operations, and the playbook names you as none of them. "
                + whom();
    }

    String notTheirsToHandOff(Refusal.NotTheirsToHandOff only) {
        return only.number() + " was not handed off: what is not ready is handed off by marketing, managers and"
                + " operations, and the playbook names you as none of them. " + whom();
    }

    private String whom() {
        String who = new Named(team).whoMay(member -> member.isOneOf(MendLead.WHO));
        return who.isEmpty() ? "Slack knows nobody who is." : "Ask " + who + ".";
    }

    String nothingToMend(Refusal.NothingToMend none) {
        Lead lead = none.lead();
        FixTask last = none.last();
        return "Nothing of " + lead.number() + " waits to be mended"
                + (last == null ? ". " : ": " + new FixTaskMessage(words).over(lead, last) + ". ")
                + Says.code("/lead show " + lead.number().value())
                + " has how it is now, `/lead list fixes` what waits.";
    }

    String noDomainAsked(Refusal.NoDomainAsked none) {
        Lead lead = none.lead();
        return lead.number() + " needs no decision about its domain any more: "
                + new DomainText(words).of(lead, none.ask()) + ". "
                + Says.code("/lead show " + lead.number().value()) + " has how it is now.";
    }
}

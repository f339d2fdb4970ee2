package dev.baton.slack.command;

import dev.baton.lead.Lead;
import dev.baton.lead.Refusal;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.team.Role;
import dev.baton.team.Team;

/** Why a lead was not given to somebody, and to whom it could be. */
final class HandingRefusal {

    private final Team team;

    HandingRefusal(Team team) {
        this.team = team;
    }

    String forManagers() {
        String who = new Named(team).whoMay(member -> member.is(Role.MANAGER));
        return "Only managers can do that, and the playbook does not name you as one. Nothing was changed. "
                + (who.isEmpty()
                        ? "It names nobody whom Slack knows; operations can mend that there."
                        : "You can ask " + who + ".");
    }

    static String alreadyTheirs(Refusal.AlreadyTheirs theirs) {
        return theirs.lead().number() + " is " + Mrkdwn.mention(theirs.rep()) + "'s already. Nothing was changed. "
                + show(theirs.lead());
    }

    static String notForThem(Refusal.NotForThem not) {
        String why = not.onRoster() ? " is not available" : " is not on the roster that may claim there";
        return Mrkdwn.mention(not.rep()) + why + ", so " + not.lead().number() + " stays where it is. "
                + (not.others().isEmpty()
                        ? "Nobody else on that roster is available now; who is on it stands in the playbook."
                        : "It could be given to " + Named.of(not.others()) + ".");
    }

    static String notAvailable(Refusal.NotAvailable not) {
        return Mrkdwn.mention(not.rep()) + " is not available, so nothing was handed over. Name somebody else, or"
                + " nobody: then it goes back to the channel.";
    }

    static String notTheirs(Refusal.NotTheirs moved) {
        return moved.lead().number() + " was moved by somebody else in the meantime. " + show(moved.lead());
    }

    private static String show(Lead lead) {
        return Says.code("/lead show " + lead.number().value()) + " has everything about it.";
    }
}

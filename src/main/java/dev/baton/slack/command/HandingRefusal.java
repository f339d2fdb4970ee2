package dev.baton.slack.command;

import dev.baton.lead.Lead;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.team.Member;
import dev.baton.team.Role;
import dev.baton.team.Team;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a lead was not given to somebody, and to whom it could be. */
final class HandingRefusal {

    private static final int NAMED = 5;

    private final Team team;

    HandingRefusal(Team team) {
        this.team = team;
    }

    /** Empty for a refusal of anything else. */
    Optional<String> sentence(Refusal refusal) {
        if (refusal instanceof Refusal.ForManagers) {
            return Optional.of(forManagers());
        }
        if (refusal instanceof Refusal.AlreadyTheirs theirs) {
            return Optional.of(theirs.lead().number() + " is " + Mrkdwn.mention(theirs.rep())
                    + "'s already. Nothing was" + " changed. " + show(theirs.lead()));
        }
        if (refusal instanceof Refusal.NotForThem not) {
            return Optional.of(notForThem(not));
        }
        if (refusal instanceof Refusal.NotAvailable not) {
            return Optional.of(
                    Mrkdwn.mention(not.rep()) + " is not available, so nothing was handed over. Name somebody"
                            + " else, or nobody: then it goes back to the channel.");
        }
        if (refusal instanceof Refusal.NotTheirs moved) {
            return Optional.of(
                    moved.lead().number() + " was moved by somebody else in the meantime. " + show(moved.lead()));
        }
        return Optional.empty();
    }

    private String forManagers() {
        List<UserId> managers = team.members().stream()
                .filter(member -> member.active() && member.roles().contains(Role.MANAGER))
                .map(Member::id)
                .toList();
        return "Only managers can do that, and the playbook does not name you as one. Nothing was changed. "
                + (managers.isEmpty()
                        ? "It names nobody whom Slack knows; operations can mend that there."
                        : "You can ask " + named(managers) + ".");
    }

    private static String notForThem(Refusal.NotForThem not) {
        String why = not.onRoster() ? " is not available" : " is not on the roster that may claim there";
        return Mrkdwn.mention(not.rep()) + why + ", so " + not.lead().number() + " stays where it is. "
                + (not.others().isEmpty()
                        ? "Nobody else on that roster is available now; who is on it stands in the playbook."
                        : "It could be given to " + named(not.others()) + ".");
    }

    private static String named(List<UserId> people) {
        String named = people.stream().limit(NAMED).map(Mrkdwn::mention).collect(Collectors.joining(", "));
        return people.size() > NAMED ? named + " and " + (people.size() - NAMED) + " more" : named;
    }

    private static String show(Lead lead) {
        return Says.code("/lead show " + lead.number().value()) + " has everything about it.";
    }
}

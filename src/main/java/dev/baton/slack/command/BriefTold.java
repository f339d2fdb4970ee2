package dev.baton.slack.command;

import dev.baton.brief.Brief;
import dev.baton.brief.BriefBook;
import dev.baton.desk.AnswerBrief;
import dev.baton.desk.AnswerBrief.Said;
import dev.baton.desk.WriteBrief;
import dev.baton.desk.WriteBrief.Written;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.slack.modal.Submitted;
import dev.baton.team.Team;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what became of a brief, or of what somebody says to it. */
final class BriefTold {

    private final Team team;

    BriefTold(Team team) {
        this.team = team;
    }

    Submitted of(Written written) {
        if (written instanceof Written.Done done) {
            return new Submitted.Done(Says.sentence("The brief of " + name(done.brief()) + " is posted in "
                    + done.brief().channels().stream().map(Mrkdwn::channel).collect(Collectors.joining(", "))
                    + ". " + command(done.brief()) + " shows what reps say to it."));
        }
        if (written instanceof Written.NoTerritory) {
            return new Submitted.Errors(
                    Map.of(BriefInputs.TERRITORIES, "Choose at least one of the list. Nothing was posted."));
        }
        if (written instanceof Written.NoCampaign) {
            return new Submitted.Errors(Map.of(
                    NewBriefSheet.CAMPAIGN,
                    "A campaign's name has between 1 and " + WriteBrief.LONGEST_NAME
                            + " characters. Nothing was posted."));
        }
        if (written instanceof Written.Already already) {
            return new Submitted.Refused(
                    Says.sentence(Mrkdwn.mention(already.brief().by())
                            + " has posted a brief of " + name(already.brief()) + " already, so nothing was posted. "
                            + command(already.brief()) + " shows it, and can change it."));
        }
        return new Submitted.Refused(written instanceof Written.NotMarketing ? notMarketing() : noSuchBrief());
    }

    Message notMarketing() {
        String who = new Named(team).whoMay(member -> member.isOneOf(WriteBrief.WHO));
        return Says.sentence("Nothing was posted: a brief is marketing's, and the playbook does not name you there. "
                + (who.isEmpty() ? "Slack knows nobody who is." : "Ask " + who + "."));
    }

    static Message noSuchBrief() {
        return Says.sentence("There is no such brief, so nothing was done.");
    }

    static Message of(Said said) {
        if (said instanceof Said.Right right) {
            return Says.sentence(
                    right.again()
                            ? "You had said so of this version already."
                            : "Thank you: the brief of " + name(right.brief()) + " says that it looks right to you.");
        }
        if (said instanceof Said.Kept kept) {
            return Says.sentence("Thank you: " + Mrkdwn.mention(kept.owner()) + " is told, and it is kept with "
                    + name(kept.brief()) + ".");
        }
        if (said instanceof Said.TooMany many) {
            return Says.sentence("You have asked " + BriefBook.WISHES + " things of " + name(many.brief())
                    + " already, so this one was not kept. Tell "
                    + Mrkdwn.mention(many.brief().by()) + " the rest.");
        }
        if (said instanceof Said.NotRep) {
            return Says.sentence("That is for reps, who will call these people, and the playbook has you on no roster."
                    + " Nothing was kept.");
        }
        return said instanceof Said.NotLikeThis
                ? Says.sentence("It has between 1 and " + AnswerBrief.LONGEST + " characters. Nothing was kept.")
                : noSuchBrief();
    }

    private static String name(Brief brief) {
        return Says.code(brief.campaign());
    }

    private static String command(Brief brief) {
        return Says.code("/lead brief " + brief.campaign());
    }
}

package dev.baton.slack.command;

import dev.baton.desk.AnswerItem;
import dev.baton.desk.AnswerItem.Answered;
import dev.baton.slack.card.Message;
import dev.baton.team.Team;

/** Says what became of an answer, the same way for the line and the form. */
final class AnswerTold {

    private final Team team;

    AnswerTold(Team team) {
        this.team = team;
    }

    Message of(Answered answered) {
        if (answered instanceof Answered.Done done) {
            // Without its words: not everybody who may answer it may read of whom they were said.
            return Says.sentence(done.item().number() + " is answered. " + people(done.told())
                    + " Whoever raises it from now on is told at once.");
        }
        if (answered instanceof Answered.Already already) {
            return Says.sentence(already.item().number() + " has this very answer already, so nobody is told again.");
        }
        if (answered instanceof Answered.NoSuchItem none) {
            return Says.sentence("There is no " + none.number() + ". `/lead voice` lists what sales hears.");
        }
        if (answered instanceof Answered.NotForThem) {
            String who = new Named(team).whoMay(member -> member.isOneOf(AnswerItem.WHO));
            return Says.sentence("Nothing was answered: that is marketing's, and the playbook does not name you there. "
                    + (who.isEmpty() ? "Slack knows nobody who is." : "Ask " + who + "."));
        }
        return Says.sentence(tooLong());
    }

    static String tooLong() {
        return "An answer has between 1 and " + String.format(java.util.Locale.ENGLISH, "%,d", AnswerItem.LONGEST)
                + " characters, so nothing was answered.";
    }

    private static String people(int told) {
        return told == 0
                ? "Nobody who raised it is here any more."
                : (told == 1 ? "The one person" : "The " + told + " people") + " who raised it "
                        + (told == 1 ? "is" : "are") + " told.";
    }
}

package dev.baton.slack.command;

import dev.baton.lead.Lead;
import dev.baton.lead.Refusal;
import dev.baton.lead.Touch;
import dev.baton.slack.card.Mrkdwn;

/** Why a lead is not worked like this, by this person or now. */
final class WorkRefusal {

    private WorkRefusal() {}

    static String noSuchLead(Refusal.NoSuchLead none) {
        return "There is no lead " + none.number() + ". " + Says.code("/lead status") + " with a company or an e-mail"
                + " address finds its number.";
    }

    static String contended(Refusal.Contended busy) {
        return busy.number() + " is being changed by many at once, so this was not done. Try again in a moment.";
    }

    static String alreadyYours(Refusal.AlreadyYours yours) {
        return yours.lead().number() + " is yours already, "
                + Mrkdwn.dayAndTime("since", yours.lead().owned().at()) + ". "
                + command("show", yours.lead()) + " opens it with the contact in full.";
    }

    static String notYours(Refusal.NotYours others) {
        return others.lead().number() + " belongs to "
                + Mrkdwn.mention(others.lead().owner())
                + ", and only they can do that. Nothing was changed. A manager can give it to somebody else.";
    }

    static String alreadyLogged(Refusal.AlreadyLogged logged) {
        Touch touch = logged.touch();
        if (touch.via() == null) {
            return logged.lead().number()
                    + " has that one already: you logged the same within the last seconds, and two"
                    + " clicks in a row are one attempt. If you tried once more, "
                    + command("touch", logged.lead()) + " opens the form, where you can say when.";
        }
        return logged.lead().number() + " has that one already: "
                + Mrkdwn.dayAndTime("it was done", touch.doneAt()) + ", and the key "
                + Says.code(touch.via()) + " logged it for you. If you tried once"
                + " more since, " + command("touch", logged.lead()) + " opens the form, where you can say when.";
    }

    static String nothingPlanned(Refusal.NothingPlanned none) {
        return none.lead().number() + " has no next step, so there is nothing to put off. "
                + command("touch", none.lead()) + " logs what you did, and plans one.";
    }

    static String notLate(Refusal.NotLate touched) {
        return touched.lead().number() + " has been touched, so nobody has to look after it any more. "
                + command("show", touched.lead()) + " has everything about it.";
    }

    static String notThen(Refusal.NotThen then) {
        return "Nothing was logged on " + then.number() + ": "
                + Mrkdwn.dayAndTime("it cannot have been done", then.doneAt())
                + ". A touch is logged after it was done, "
                + Mrkdwn.dayAndTime("and not for anything before", then.earliest())
                + ".";
    }

    static String noStepThen(Refusal.NoStepThen step) {
        return "Nothing was logged on " + step.number() + ": the next step has to be still to come, "
                + Mrkdwn.dayAndTime("and not after", step.latest()) + ". You gave "
                + Mrkdwn.dayAndTime("the time", step.at()) + ".";
    }

    static String notWorked(Refusal.NotWorked early) {
        boolean qualifying = early.move() == Refusal.Move.QUALIFY;
        return "Nobody has touched " + early.lead().number() + " yet, and "
                + (qualifying
                        ? "an opportunity is found by working a lead"
                        : "a lead is disqualified by what was found out by working it")
                + ". Nothing was changed. " + command("touch", early.lead()) + " logs a touch"
                + (qualifying ? "." : "; a fault of the hand-off is a reject.");
    }

    static String notLikeThis(Refusal.NotLikeThis not) {
        return not.number() + " was not changed. " + Mrkdwn.typed(not.problem(), 500);
    }

    static String notQualified(Refusal.NotQualified early) {
        return early.lead().number() + " is not qualified yet, so it is neither won nor lost. "
                + command("qualify", early.lead()) + ", typed by its owner once they have touched it, says that it"
                + " is a real opportunity; one that comes to nothing before is turned down.";
    }

    static String forOwnerOrManager(Refusal.ForOwnerOrManager others) {
        return others.lead().number() + " is "
                + Mrkdwn.mention(others.lead().owner())
                + "'s, and only they or a manager can say what became of it. Nothing was changed.";
    }

    static String notHeard(Refusal.NotHeard others) {
        return others.lead().number() + " is " + Mrkdwn.mention(others.owner())
                + "'s, and only they, or a rep of its roster who has touched it, say what it asked or what was missing."
                + " Nothing was kept.";
    }

    private static String command(String verb, Lead lead) {
        return Says.code("/lead " + verb + " " + lead.number().value());
    }
}

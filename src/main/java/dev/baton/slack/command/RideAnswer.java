package dev.baton.slack.command;

import dev.baton.desk.RideAlong;
import dev.baton.desk.RideAlong.Asked;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Refusal;
import dev.baton.ride.RideBook;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.team.Team;

/** Asks a lead's owner whether whoever types or presses this can listen in on the next call. */
final class RideAnswer implements LeadAnswer {

    private final RideAlong rideAlong;
    private final Refusals refusals;
    private final Team team;

    RideAnswer(RideAlong rideAlong, Refusals refusals, Team team) {
        this.rideAlong = rideAlong;
        this.refusals = refusals;
        this.team = team;
    }

    @Override
    public Message answer(Asker asker, LeadNumber number) {
        Asked asked = rideAlong.ask(number, asker.user());
        if (asked instanceof Asked.Refused refused && refused.why() instanceof Refusal.NobodyHasIt nobodys) {
            return Says.sentence(nobodys.lead().number() + " is nobody's yet, so there is nobody to ask. "
                    + Says.code("/lead follow " + number.value()) + " tells you when somebody claims it.");
        }
        if (asked instanceof Asked.Refused refused) {
            return refusals.tell(refused.why(), asker.user());
        }
        return Says.sentence(sentence(asked, number));
    }

    private String sentence(Asked asked, LeadNumber number) {
        if (asked instanceof Asked.Done done) {
            return Mrkdwn.mention(done.ride().owner()) + " is asked whether you can listen in on the next call with "
                    + number + ". You get a direct message with the answer.";
        }
        if (asked instanceof Asked.Already already) {
            return "You asked that already, and "
                    + Mrkdwn.mention(already.ride().owner())
                    + (already.ride().at() == null
                            ? " has yet to answer. Nobody is asked twice."
                            : " said yes: " + Mrkdwn.dayAndTime(already.ride().at()) + ".");
        }
        if (asked instanceof Asked.TooMany many) {
            return Mrkdwn.mention(many.owner()) + " has " + RideBook.WAITING
                    + " such asks to answer already, so they are not asked for one more. Try again later.";
        }
        if (asked instanceof Asked.TooSoon soon) {
            return "It did not fit when you asked about " + soon.lead() + ". "
                    + Mrkdwn.dayAndTime("You can ask again", soon.again()) + ", or about another lead now.";
        }
        if (asked instanceof Asked.Own) {
            return number + " is your own, so there is nobody to ask.";
        }
        String who = new Named(team).whoMay(member -> member.isOneOf(RideAlong.WHO));
        return "Nobody was asked: listening in is for marketing, and the playbook does not name you there. "
                + (who.isEmpty() ? "Slack knows nobody who is." : "That is " + who + ".");
    }
}

package dev.baton.slack.command;

import dev.baton.desk.AnswerRide.Answered;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.ride.Ride;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import java.util.Objects;

/** Says to whoever answers an ask to listen in what became of that. */
record RideTold(Discreet discreet) {

    Message of(Answered answered, UserId reader) {
        return Says.sentence(sentence(answered, reader));
    }

    private String sentence(Answered answered, UserId reader) {
        if (answered instanceof Answered.Done done) {
            return done(done.ride());
        }
        if (answered instanceof Answered.NotTheirs not) {
            LeadNumber lead = not.ride().lead();
            String whose = discreet.hides(lead, reader)
                    ? "whoever has " + lead
                    : Mrkdwn.mention(not.ride().owner()) + ", whose " + lead + " is,";
            return "Only " + whose + " answers that. Nothing was changed.";
        }
        if (answered instanceof Answered.Over over) {
            return "That is settled already (" + state(over.ride()) + "), so nothing was changed.";
        }
        if (answered instanceof Answered.NotYet early) {
            return early.ride().at() == null
                    ? "Nobody has agreed on a time yet, so nothing was changed."
                    : Mrkdwn.dayAndTime("The call is not before", early.ride().at()) + ", so nothing was changed.";
        }
        return "There is no such ask, so nothing was changed.";
    }

    private static String done(Ride ride) {
        return switch (ride.state()) {
            case ACCEPTED ->
                Mrkdwn.mention(ride.marketer()) + " is told: the call with " + ride.lead() + " "
                        + Mrkdwn.dayAndTime(Objects.requireNonNull(ride.at()))
                        + ". Both of you are reminded 15 minutes before.";
            case DECLINED -> Mrkdwn.mention(ride.marketer()) + " is told kindly that it does not fit this time.";
            case HELD -> "Noted: the call with " + ride.lead() + " was held.";
            case NOT_HELD -> "Noted: the call with " + ride.lead() + " was not held.";
            case ASKED, LAPSED -> "Noted.";
        };
    }

    private static String state(Ride ride) {
        return switch (ride.state()) {
            case ASKED -> "it waits";
            case ACCEPTED -> "accepted";
            case DECLINED -> "declined";
            case LAPSED -> "the lead moved on";
            case HELD -> "held";
            case NOT_HELD -> "not held";
        };
    }
}
